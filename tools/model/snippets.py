"""Snippets and their recorded outputs, and the sections in them.

A snippet is a Python script under `snippets/`. Its parts are between
`# --8<-- [start:name]` and `# --8<-- [end:name]`, the notation of
pymdownx.snippets, so that a page can include them by name. The output recorded
beside it (`.out`) uses the same notation and the same names.
"""

import ast
import functools
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from pymdownx.snippets import SnippetPreprocessor

from tools import SNIPPETS
from tools.model.files import lines_of, read_text
from tools.model.places import Fault, Place

MARKER = re.compile(r"^\s*(?:# )?--8<-- \[(start|end):([a-z][a-z0-9_-]*)\]\s*$")

BrokenSections = Fault  # the name from before there was one exception for all faults


@dataclass(frozen=True)
class Section:
    """A named part of a file: lines `first` to `last`, counted from 1."""

    name: str
    first: int
    last: int

    def contains(self, line: int) -> bool:
        """Whether a line belongs to this part."""
        return self.first <= line <= self.last


def all_snippets() -> list[Path]:
    """Every snippet, in the order of its name."""
    return sorted(SNIPPETS.rglob("*.py"))


def name_of(snippet: Path) -> str:
    """The name people use for a snippet: `functional/resnet`."""
    return snippet.relative_to(SNIPPETS).with_suffix("").as_posix()


def is_for_preprocessor(line: str) -> bool:
    """Whether the preprocessor of the site would take a line for an include or a marker."""
    return "8<" in line and bool(
        SnippetPreprocessor.RE_ALL_SNIPPETS.match(line)
        or SnippetPreprocessor.RE_SNIPPET_SECTION.match(line)
    )


def sections(path: Path) -> dict[str, Section]:
    """The sections of a snippet or an output, by name, in order of their start.

    Raises Fault if a marker is repeated, unclosed or unopened, and if the site would take
    another line for a marker or an include.
    """
    found: dict[str, Section] = {}
    opened: dict[str, int] = {}
    for number, line in enumerate(lines_of(path), start=1):
        here = Place(path, number)
        if not (marker := MARKER.match(line)):
            if is_for_preprocessor(line):
                raise Fault(
                    here,
                    "the site would take this line for an include or a section marker; "
                    "a marker is `# --8<-- [start:name]` on a line of its own, and only "
                    "pages have includes",
                )
            continue
        kind, name = marker.groups()
        if kind == "start":
            if name in opened or name in found:
                raise Fault(here, f"section '{name}' starts a second time")
            opened[name] = number
        elif name not in opened:
            raise Fault(here, f"section '{name}' ends but has not started")
        else:
            found[name] = Section(name, opened.pop(name) + 1, number - 1)
    for name, number in opened.items():
        raise Fault(Place(path, number), f"section '{name}' has no [end:{name}] line")
    return dict(sorted(found.items(), key=lambda item: item[1].first))


def text_of(path: Path, section: str | None = None) -> str:
    """The text of a file, or of one section, without markers."""
    lines = lines_of(path)
    if section is not None:
        part = sections(path)[section]
        lines = lines[part.first - 1 : part.last]
    return "\n".join(line for line in lines if not MARKER.match(line))


def parsed(snippet: Path) -> ast.Module:
    """The syntax tree of a snippet; raises Fault if it is not valid Python."""
    try:
        return tree_of(read_text(snippet), snippet)
    except SyntaxError as error:
        place = Place(snippet, error.lineno or 1)
        raise Fault(place, f"this is not valid Python: {error.msg}") from error


@functools.lru_cache(maxsize=2048)
def tree_of(text: str, snippet: Path) -> ast.Module:
    """The syntax tree of a text, which nobody changes."""
    return ast.parse(text, str(snippet))


def sha256_of(snippet: Path) -> str:
    """The hash of the code: the docstring is prose, and does not count."""
    lines = lines_of(snippet)
    match parsed(snippet).body:
        case [ast.Expr(value=ast.Constant(value=str())) as prose, *_]:
            del lines[prose.lineno - 1 : prose.end_lineno]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def docstring_of(snippet: Path) -> list[str]:
    """The paragraphs of a snippet's docstring; the first is its title."""
    text = ast.get_docstring(parsed(snippet)) or ""
    return [part.strip("\n") for part in re.split(r"\n\s*\n", text) if part.strip()]
