"""The blocks of a page that can be executed, as pytest-codeblocks finds them.

It reads the expanded page. Each block is traced back to the place on the page that
shows it, and to the file and the lines that it comes from.
"""

from dataclasses import dataclass
from pathlib import Path

import pytest_codeblocks

from tools.derive import expanded
from tools.model import pages
from tools.model.page import Block as Fence
from tools.model.page import is_shown_again, shown_in_parts
from tools.model.places import Fault, Place

SHELLS = {"sh", "bash"}


@dataclass(frozen=True)
class Block:
    """Code of a page that can be executed.

    name: page-independent, `sequential/lenet5.py:model` or `line 12`.
    place: where its fence opens.
    code: what the site shows.
    source, numbers: the file, and the lines of it that these are, for tracebacks.
    section: the section of `source` that it shows, or ends with, or None.
    """

    page: Path
    name: str
    place: Place
    language: str
    code: str
    source: Path
    numbers: tuple[int, ...]
    section: str | None

    @property
    def is_file(self) -> bool:
        """It shows a snippet from the first line to the last."""
        return self.source.suffix == ".py" and self.section is None

    @property
    def placed(self) -> str:
        """The code, with every line where it stands in its file."""
        lines = [""] * max(self.numbers, default=0)
        for number, line in zip(self.numbers, self.code.split("\n")):
            lines[number - 1] = line
        return "\n".join(lines) + "\n"


def filled(text: str) -> list[str]:
    """The lines that are not empty."""
    return [line.rstrip() for line in text.splitlines() if line.strip()]


def blocks(page: Path, file: Path | None = None) -> list[Block]:
    """The blocks of a page, in its order; `file` is the expanded page, if it is written.

    Raises Fault if the page is broken, or if its expanded text has other blocks.
    """
    collected = [
        filled(block.code)
        for block in pytest_codeblocks.extract_from_file(file or expanded.write(page))
        if block.syntax in SHELLS | {"python"}
    ]
    read = pages.read(page)
    if read.faults:
        raise read.faults[0]
    written = [one for one in read.fences if one.is_python or one.language in SHELLS]
    in_parts = shown_in_parts(read)
    for fence in written:
        again = is_shown_again(fence, in_parts)
        if not again and (not collected or collected.pop(0) != filled(fence.text)):
            break
    else:
        if not collected:
            return [block_of(fence, page) for fence in written]
    raise Fault(
        Place(page, 1),
        "pytest-codeblocks does not find the blocks of this page in its expanded text; "
        "does one carry a comment meant for it?",
    )


def block_of(fence: Fence, page: Path) -> Block:
    """A fence as code to execute."""
    included = [one.target for one in fence.includes]
    name = " ".join(included) or f"line {fence.place.line}"
    language = "python" if fence.is_python else fence.language
    source, section = fence.place.file, None
    first = fence.place.line + 1
    numbers = tuple(range(first, first + len(fence.lines)))
    paths = {one.path for one in fence.includes}
    if len(paths) == 1 and all(line.include for line in fence.lines):
        source, section = paths.pop(), fence.includes[-1].section
        numbers = tuple(line.place.line for line in fence.lines)
    return Block(
        page, name, fence.place, language, fence.text, source, numbers, section
    )
