"""Snippets and their recorded outputs: what is in which section of which file.

A snippet is a Python script under `snippets/`. Parts of it stand between
`# --8<-- [start:name]` and `# --8<-- [end:name]`, the notation of
pymdownx.snippets, so that a page can include them by name. The output recorded
beside it (`.out`) uses the same notation and the same names.
"""

import ast
import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from tools import ROOT, SNIPPETS

MARKER = re.compile(r"^\s*(?:# )?--8<-- \[(start|end):([a-z][a-z0-9_-]*)\]\s*$")
RECORDED = "recorded"  # the section of an output that says what recorded it
MESSAGE = "-message"  # after a section's name: what it raised or warned of


class BrokenSections(Exception):
    """Section markers that do not pair up; the message names file and line."""


@dataclass(frozen=True)
class Section:
    """A named part of a file: lines `first` to `last`, counted from 1."""

    name: str
    first: int
    last: int

    def contains(self, line: int) -> bool:
        return self.first <= line <= self.last


def all_snippets() -> list[Path]:
    """Every snippet, in the order of its name."""
    return sorted(SNIPPETS.rglob("*.py"))


def name_of(snippet: Path) -> str:
    """The name people use for a snippet: `functional/resnet`."""
    return snippet.relative_to(SNIPPETS).with_suffix("").as_posix()


def relative(path: Path) -> str:
    """`path` as it is written in messages: relative to the repository."""
    path = Path(path)
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)


def sections(path: Path) -> dict[str, Section]:
    """The sections of a snippet or an output, by name, in order of their start.

    Raises BrokenSections where a marker is doubled, unclosed or unopened.
    """
    found: dict[str, Section] = {}
    opened: dict[str, int] = {}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        marker = MARKER.match(line)
        if not marker:
            continue
        kind, name = marker.groups()
        here = f"{relative(path)}:{number}"
        if kind == "start":
            if name in opened or name in found:
                raise BrokenSections(f"{here}: section '{name}' starts a second time")
            opened[name] = number
        elif name not in opened:
            raise BrokenSections(f"{here}: section '{name}' ends but has not started")
        else:
            found[name] = Section(name, opened.pop(name) + 1, number - 1)
    for name, number in opened.items():
        raise BrokenSections(
            f"{relative(path)}:{number}: section '{name}' has no [end:{name}] line"
        )
    return dict(sorted(found.items(), key=lambda item: item[1].first))


def text_of(path: Path, section: str | None = None) -> str:
    """What a reader gets of a file, or of one section: all lines but markers."""
    lines = path.read_text("utf-8").splitlines()
    if section is not None:
        part = sections(path)[section]
        lines = lines[part.first - 1 : part.last]
    return "\n".join(line for line in lines if not MARKER.match(line))


def docstring_of(snippet: Path) -> list[str]:
    """The paragraphs of a snippet's docstring; the first is its title."""
    text = ast.get_docstring(ast.parse(snippet.read_text("utf-8"))) or ""
    return [part.strip("\n") for part in re.split(r"\n\s*\n", text) if part.strip()]


def sha256_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@dataclass(frozen=True)
class Output:
    """A recorded output: what the sections of one snippet printed, and how it was made.

    `seconds` is how long the run took; it only serves the recorder's estimates. `seal`
    is the hash of what was recorded, the figure included, as it stands in the file.
    """

    sha256: str
    seconds: float
    recorded: str
    printed: dict[str, str]
    seal: str = ""

    def seal_of(self, path: Path) -> str:
        """The seal that fits the texts held here and the figure beside `path`.

        A number edited by hand in a training log could not be told from a recorded one
        by any run on small data; this tells it.
        """
        figure = figure_of(path)
        drawn = figure.read_text("utf-8") if figure.exists() else None
        printed = {name: text.rstrip("\n") for name, text in self.printed.items()}
        content = json.dumps([self.recorded, printed, drawn])
        return hashlib.sha256(content.encode()).hexdigest()

    def write(self, path: Path) -> None:
        """Write it beside its snippet and figure, whole or not at all."""
        lines = [
            f"snippet: sha256 {self.sha256}",
            f"seal: sha256 {self.seal_of(path)}",
            f"seconds: {self.seconds:.0f}",
        ]
        for name, text in {RECORDED: self.recorded, **self.printed}.items():
            lines += [
                f"--8<-- [start:{name}]",
                text.rstrip("\n"),
                f"--8<-- [end:{name}]",
            ]
        write_whole(path, "\n".join(lines) + "\n")

    @classmethod
    def read(cls, path: Path) -> "Output":
        """Read an output; raises BrokenSections where it is not one."""
        lines = path.read_text("utf-8").splitlines()
        head = dict(line.split(": ", 1) for line in lines[:3] if ": " in line)
        if "snippet" not in head or "seconds" not in head:
            raise BrokenSections(
                f"{relative(path)}:1: this is no recorded output; `make record` writes one"
            )
        parts = {
            name: "\n".join(lines[part.first - 1 : part.last])
            for name, part in sections(path).items()
        }
        return cls(
            sha256=head["snippet"].removeprefix("sha256 "),
            seconds=float(head["seconds"]),
            recorded=parts.pop(RECORDED, ""),
            printed=parts,
            seal=head.get("seal", "").removeprefix("sha256 "),
        )


def output_of(snippet: Path) -> Path:
    return snippet.with_suffix(".out")


def figure_of(snippet: Path) -> Path:
    return snippet.with_suffix(".svg")


def write_whole(path: Path, text: str) -> None:
    """Write a file so that an interruption leaves the old one or the new one."""
    temporary = path.with_name(f".{path.name}.new")
    temporary.write_text(text, "utf-8")
    temporary.replace(path)
