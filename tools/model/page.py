"""What a page contains: titles, blocks, figures, tables, links and prose, with their places."""

import functools
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tools.model.includes import Include, Line
from tools.model.places import Fault, Place

PYTHON = {"python", "py", "py3", "python3"}
LIKE_PYTHON = PYTHON | {"pycon", "ipython", "python2", "py2", "sage"}
BLOCK = re.compile(r'^ *(?:===|!!!|\?\?\?\+?)[ +!]*(?:[\w-]+ +)*"(?P<title>[^"]*)" *$')
OPENS_FENCE = re.compile(r"^[ >\t]*(?:`{3,}|~{3,})")


@dataclass(frozen=True)
class Heading:
    """A heading: its level, and its text as a reader sees it."""

    place: Place
    level: int
    text: str


@dataclass(frozen=True)
class Link:
    """A link or a picture.

    address: as it is written.
    column: where in its line the address begins, from 0; -1 if it is not found there.
    text: the description of a picture.
    in_html: it is written as HTML, which MkDocs does not read.
    used: where a reader sees it; `place` is the definition of a reference link.
    """

    place: Place
    used: Place
    address: str
    column: int
    is_picture: bool
    text: str
    in_html: bool

    @property
    def is_local(self) -> bool:
        """Whether it leads to a file of this site, or to a place on the same page."""
        return not re.match(r"[a-z][a-z0-9+.-]*:|//|$", self.address, re.IGNORECASE)


@dataclass(frozen=True)
class Tag:
    """An element that a browser may load something for."""

    place: Place
    name: str
    attributes: dict[str, str]


@dataclass(frozen=True)
class Block:
    """A block of code or text: a fence, or an indented block (`fenced` is False).

    span: its lines on the page, from the first to the one after the last.
    header: what is written after the backticks. options: what the highlighter is told.
    attributes: what the block's element has in the HTML.
    text: what the site shows. lines: the same, each with its place.
    """

    place: Place
    span: tuple[int, int]
    fenced: bool
    header: str
    language: str
    classes: tuple[str, ...]
    options: dict[str, str]
    attributes: dict[str, str]
    text: str
    lines: tuple[Line, ...]
    includes: tuple[Include, ...]

    @property
    def is_python(self) -> bool:
        """Whether it is in the language that the tests execute."""
        return self.language in PYTHON

    @property
    def is_output(self) -> bool:
        return "output" in self.classes

    @property
    def is_message(self) -> bool:
        return "message" in self.classes

    @property
    def code_elsewhere(self) -> str | None:
        """The snippet that it names as its source, where the code is not directly above."""
        return self.attributes.get("data-of")

    @property
    def is_note(self) -> bool:
        """Whether it says how the results of the page were recorded."""
        return "recorded" in self.classes

    @property
    def highlighted(self) -> list[int]:
        """The lines that `hl_lines` names, counted from 1."""
        lines: list[int] = []
        for part in self.options.get("hl_lines", "").split():
            first, _, last = part.partition("-")
            lines += range(int(first), int(last or first) + 1)
        return lines


@dataclass(frozen=True)
class Figure:
    """A figure in HTML: what is included in it, its description and its caption."""

    place: Place
    span: tuple[int, int]
    includes: tuple[Include, ...]
    label: str
    caption: str


@dataclass(frozen=True)
class Table:
    """A table: its rows of cells, as text; the first is the header."""

    place: Place
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Prose:
    """Markdown between two blocks or figures, with tabs and boxes unfolded."""

    place: Place
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


@dataclass
class Page:
    """The content of a page, in order.

    lines: with includes and tied numbers resolved, below the page's header.
    about: the content of the header. sources: the files that the numbers come from.
    faults: broken includes, and numbers without a source.
    unnamed: reference links without a definition, which are shown as text.
    """

    path: Path
    lines: list[Line]
    about: dict[str, Any] = field(default_factory=dict)
    headings: list[Heading] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)
    includes: list[Include] = field(default_factory=list)
    sources: set[Path] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)
    unnamed: list[tuple[Place, str]] = field(default_factory=list)
    html: str = ""

    @property
    def title(self) -> str | None:
        """The text of the first heading of level 1."""
        return next((one.text for one in self.headings if one.level == 1), None)

    @property
    def fences(self) -> list[Block]:
        return [block for block in self.blocks if block.fenced]

    @property
    def python(self) -> list[Block]:
        """The blocks that the tests execute: together, the program of the page."""
        return [block for block in self.fences if block.is_python]

    @functools.cached_property
    def prose(self) -> list[Line]:
        """The lines outside fences and figures."""
        taken = {
            number
            for span in [one.span for one in self.fences]
            + [one.span for one in self.figures]
            for number in range(*span)
        }
        return [line for at, line in enumerate(self.lines) if at not in taken]

    @property
    def parts(self) -> list[Prose | Block | Figure]:
        """All parts of the page, in order."""
        inside: list[Block | Figure] = [*self.fences, *self.figures]
        inside.sort(key=lambda one: one.span)
        lines, found, at = flattened(self.lines), list[Prose | Block | Figure](), 0
        for one in inside:
            first, last = one.span
            if first < at:  # a fence within a figure
                continue
            found += prose_of(lines[at:first])
            found.append(one)
            at = last
        return found + prose_of(lines[at:])

    @property
    def not_read(self) -> list[Line]:
        """Lines that look like the beginning or the end of a fence but are not."""
        return [line for line in self.prose if OPENS_FENCE.match(line)]


def shown_in_parts(page: Page) -> set[Path]:
    """The snippets that a page shows parts of."""
    return {
        include.path
        for block in page.python
        for include in block.includes
        if not include.whole
    }


def is_shown_again(block: Block, in_parts: set[Path]) -> bool:
    """Whether a block shows a whole script whose parts the page shows too."""
    return any(one.whole and one.path in in_parts for one in block.includes)


def prose_of(lines: list[Line]) -> list[Prose | Block | Figure]:
    return [Prose(lines[0].place, tuple(lines))] if any(map(str.strip, lines)) else []


def flattened(lines: list[Line]) -> list[Line]:
    """The lines with tabs and boxes unfolded: their title, then their content."""
    flat, depth = [], 0
    for line in lines:
        indent = len(line) - len(line.lstrip(" "))
        if line.strip():
            depth = min(depth, indent // 4 * 4)
        match = BLOCK.match(line)
        flat.append(line.reading(f"**{match['title']}**" if match else line[depth:]))
        if match:
            depth = indent + 4
    return flat
