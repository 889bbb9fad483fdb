"""The lines of a page with its includes resolved, each with the place where it is written.

pymdownx.snippets resolves them, as it does when the site is built. It is watched here:
every line that it passes on knows its file, its number and the include that brought it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import markdown
from pymdownx.snippets import SnippetExtension, SnippetPreprocessor

from tools import ROOT
from tools.model.places import Fault, Place


@dataclass(frozen=True)
class Include:
    """An include: a file, or a section or some lines of it.

    target: as it is written, `sequential/lenet5.py:model`.
    section: the name of the section, or None.
    whole: it includes the entire file.
    """

    place: Place
    target: str
    path: Path
    section: str | None = None
    whole: bool = True


class Line(str):
    """A line of a page: where it is written, and the include that brought it."""

    place: Place
    include: Include | None

    def __new__(cls, text: str, place: Place, include: Include | None = None) -> "Line":
        line = super().__new__(cls, text)
        line.place, line.include = place, include
        return line

    def __getnewargs__(self) -> tuple[str, Place, Include | None]:  # type: ignore[override]
        return str(self), self.place, self.include

    def __radd__(self, before: str) -> "Line":
        """The line with the indentation of its include."""
        return self.reading(before + str(self))

    def reading(self, text: str) -> "Line":
        """The same line with another text."""
        return Line(text, self.place, self.include)


def placed(text: str, file: Path, first: int = 1) -> list[Line]:
    """The lines of a text that begins on line `first` of a file."""
    lines = enumerate(text.split("\n"), start=first)
    return [Line(line, Place(file, number)) for number, line in lines]


@dataclass
class Resolved:
    """The lines with includes resolved, the includes, and the broken ones."""

    lines: list[Line]
    includes: list[Include] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


@dataclass(frozen=True)
class Watched:
    """A pattern that records which line it is applied to."""

    pattern: re.Pattern[str]
    tell: Callable[[str], None]

    def match(self, line: str) -> re.Match[str] | None:
        self.tell(line)
        return self.pattern.match(line)


class Watching(SnippetPreprocessor):  # type: ignore[misc]
    """Resolves includes as its base class does, keeps places, and records faults instead of raising."""

    def __init__(self, options: dict[str, Any], md: markdown.Markdown):
        given = {**options, "check_paths": False, "url_download": False}
        super().__init__(SnippetExtension(**given).getConfigs(), md)
        self.RE_ALL_SNIPPETS = Watched(super().RE_ALL_SNIPPETS, self.reached)
        self.found: list[Include] = []
        self.faults: list[Fault] = []

    def reached(self, line: str) -> None:
        if isinstance(line, Line):
            self.at = line.place

    def fault(self, message: str) -> None:
        self.faults.append(Fault(self.at, f"includes {self.target}, but {message}"))

    def parse_snippet_target(self, path: str) -> dict[str, Any] | None:
        self.target = path
        target: dict[str, Any] | None = super().parse_snippet_target(path)
        if target is None:
            self.fault("that names no file")
        return target

    def get_snippet_path(self, path: str) -> str | None:
        found: str | None = super().get_snippet_path(path)
        if found is None or not Path(found).is_file():
            self.fault(f"there is no snippets/{path}")
            return None
        if found in self.seen:
            self.fault("that includes itself")
        return found

    def extract_section(self, section: str, lines: list[str]) -> list[str]:
        known = dict.fromkeys(
            match["name"] for line in lines if (match := self.match_section(line))
        )
        if section not in known:
            has = ", ".join(known) or "none"
            self.fault(f"that file has no section '{section}'; it has {has}")
            return []
        extracted: list[str] = super().extract_section(section, lines)
        return extracted

    def process_snippet_lines(
        self, lines: list[str], target: dict[str, Any]
    ) -> list[Line]:
        """The selected lines, which are consecutive in the file, with their places."""
        path = Path(target["snippet"])
        section = target["section"]
        include = Include(
            self.at, self.target, path, section, not section and not target["start"]
        )
        self.found.append(include)
        whole = self.read_lines(str(path))
        at = (target["start"] or [0])[0] or 0
        if section:
            starts = map(self.match_section, whole)
            at = next(
                (
                    number
                    for number, match in enumerate(starts, start=1)
                    if match and (match["type"], match["name"]) == ("start", section)
                ),
                0,
            )
        placed = []
        for line in lines:
            there = range(max(at, 0), len(whole))
            at = next((i for i in there if whole[i].strip() == line.strip()), at)
            placed.append(Line(line, Place(path, at + 1), include))
            at += 1
        return placed


def resolved(lines: list[Line], options: dict[str, Any]) -> Resolved:
    """The lines with the includes resolved; `options` are those of pymdownx.snippets."""
    base = [str(ROOT / path) for path in options["base_path"]]
    watching = Watching({**options, "base_path": base}, markdown.Markdown())
    found: list[Line] = []
    for line in watching.run(list(lines)):
        if not isinstance(
            line, Line
        ):  # an escaped include, or an empty line of a block
            line = Line(line, watching.at if not found else found[-1].place)
        found.append(line)
    return Resolved(found, watching.found, watching.faults)
