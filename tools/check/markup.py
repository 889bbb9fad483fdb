"""Fences and headings that do not work as their author intended."""

import difflib
import functools
from collections.abc import Iterator

from pygments.lexers import get_all_lexers

from tools.model import pages, site
from tools.model.includes import Line
from tools.model.page import LIKE_PYTHON, Block, Page
from tools.model.python import looks_like_python


def each_page() -> Iterator[Page]:
    """The pages of the site, README and CONTRIBUTING."""
    return map(pages.read, site.all_pages())


@functools.cache
def languages() -> set[str]:
    """All the names of languages that the highlighter knows."""
    lexers = get_all_lexers(plugins=False)
    return {name.lower() for _, names, _, _ in lexers for name in names}


def fences_not_read() -> Iterator[str]:
    """Lines that should begin or end a fence but are shown as text, or end it too early."""
    for page in each_page():
        for block in page.fences:
            opens, ends = (page.lines[at] for at in (block.span[0], block.span[1] - 1))
            if ends.include and ends.include != opens.include:
                yield (
                    f"{block.place}: this fence is closed by {ends.place}, which it "
                    "includes; open and close it with one backtick more"
                )
        closes = False
        for line in page.not_read:
            header = line.strip().lstrip("`~> ")
            if not header and closes:
                closes = False
                continue
            closes = bool(header)
            yield f"{line.place}: {why_not_read(header, line, page)}"


def why_not_read(header: str, line: Line, page: Page) -> str:
    indented = (block for block in page.blocks if not block.fenced)
    if any(line in block.lines for block in indented):
        return "this fence is in an indented block, which shows it as it is; indent it less"
    below = page.lines[page.lines.index(line) + 1 :]
    sign = line.strip().lstrip("> ")[:3]
    if not any(other.strip().lstrip("> ").startswith(sign) for other in below):
        return f"this fence is never closed; end it with a line {sign}"
    return (
        f"the text after the backticks, '{header}', cannot be read, so this is not a "
        'fence; write ```python title="…" hl_lines="1 3" or ```{ .python .wrong }'
    )


def unknown_languages() -> Iterator[str]:
    """Fences in a language that the highlighter does not know."""
    for page in each_page():
        for block in page.fences:
            if block.language and block.language not in languages():
                like = difflib.get_close_matches(block.language, languages(), n=1)
                meant = f"did you mean {like[0]}? " if like else ""
                yield (
                    f"{block.place}: '{block.language}' is not a language that can be "
                    f"highlighted; {meant}write text if it is none"
                )


def python_that_nothing_runs() -> Iterator[str]:
    """Blocks that look like Python to a reader but that no test executes."""
    for page in each_page():
        for block in page.blocks:
            if not block.is_python and (instead := runs_if(block)):
                yield f"{block.place}: no test executes this Python code; {instead}"


def runs_if(block: Block) -> str | None:
    """How to write a block of Python so that it is executed; None if it is something else."""
    if block.language in LIKE_PYTHON:
        return f"write ```python instead of ```{block.language}, and no prompts"
    if not block.language and looks_like_python(block.text):
        what = "a fence without a language" if block.fenced else "an indented block"
        return f"it is {what}: include a snippet in a fence ```python, or write ```text"
    return None


def highlights_beyond_the_block() -> Iterator[str]:
    """Fences whose `hl_lines` name a line that the block does not have."""
    for page in each_page():
        for block in page.fences:
            if lines := block.attributes.get("hl_lines"):
                yield f'{block.place}: hl_lines="{lines}" is not a list of lines; write "1 3-5"'
            for number in block.highlighted:
                if not 1 <= number <= len(block.lines):
                    yield (
                        f"{block.place}: highlights line {number} of a block that has "
                        f"{len(block.lines)}"
                    )


def headings() -> Iterator[str]:
    """Pages whose headings do not begin at level 1, skip a level or are empty."""
    for page in each_page():
        if page.title is None:
            first = page.lines[0].place if page.lines else page.path
            where = first if page.lines else f"{first}:1"
            yield f"{where}: no heading of level 1; begin with a line # Title"
            continue
        above = 0
        for one in page.headings:
            if not one.text:
                yield f"{one.place}: this heading has no text"
            if one.level > above + 1:
                yield (
                    f"{one.place}: a heading of level {one.level} below "
                    f"{f'one of level {above}' if above else 'none'}; "
                    f"write {'#' * (above + 1)} here, or the missing heading above it"
                )
            if one.level == 1 and above:
                yield f"{one.place}: a heading of level 1 that is not the first heading; write ##"
            above = one.level
