"""The blocks of a page as tests: what pytest-codeblocks collects once it sees the page.

pytest-codeblocks neither resolves includes nor collects a fence with a title or
highlights. It is given the page as the site shows it, every header cut down to its
language, and each block is traced back to the file and the line it came from.
"""

import ast
import io
import itertools
import textwrap
from dataclasses import dataclass
from pathlib import Path

import pytest_codeblocks

from tools import pages, snippets


@dataclass(frozen=True)
class Block:
    """Code of a page that can be executed.

    name: page-independent, `sequential/lenet5.py:model` or `line 12`.
    line: where its fence opens on the page.
    code: what the site shows.
    source, first: the file and the line that `code` starts on, for tracebacks.
    section: the section of `source` that it shows, or None.
    """

    page: Path
    name: str
    line: int
    language: str
    code: str
    source: Path
    first: int
    section: str | None

    @property
    def is_file(self) -> bool:
        """It shows a snippet from the first line to the last."""
        return self.source.suffix == ".py" and self.section is None

    @property
    def placed(self) -> str:
        """The code, below as many empty lines as stand above it in its file."""
        return "\n" * (self.first - 1) + self.code


def scripts(blocks: list[Block]) -> list[Path | None]:
    """For each block of a page, the script whose run it is a part of, or None.

    A block that includes a file is that script's run. So are the others, if they show
    nothing but scripts, one after the other, each from its first statement to its last.
    """
    parts = [block for block in blocks if not block.is_file]
    whole = all(
        whole_script(source, list(group))
        for source, group in itertools.groupby(parts, key=lambda block: block.source)
    )
    return [block.source if whole or block.is_file else None for block in blocks]


def whole_script(source: Path, blocks: list[Block]) -> bool:
    """Whether the blocks show all statements of `source`, but perhaps the docstring."""
    if source.suffix != ".py":
        return False
    first, *_ = ast.parse(source.read_text("utf-8")).body
    docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    below = snippets.text_of(source).splitlines()[first.end_lineno :]
    shown = [line for block in blocks for line in filled(block.code)]
    whole = [filled(snippets.text_of(source))]
    if docstring:
        whole.append(filled("\n".join(below)))
    return shown in whole


def filled(text: str) -> list[str]:
    """The lines that are not empty."""
    return [line.rstrip() for line in text.splitlines() if line.strip()]


def plain_headers(page: Path, text: str) -> str:
    """The text with every fence's header cut down to its language.

    pytest-codeblocks passes over a fence that says anything more.
    """
    lines = text.split("\n")
    for fence in pages.find_fences(pages.lines_of(page, text)):
        opening = pages.FENCE.match(lines[fence.at])
        language = "python" if fence.language in pages.EXECUTED else fence.language
        ticks = "`" * len(opening["ticks"])
        indent = opening["indent"].replace(">", " ")
        lines[fence.at] = f"{indent}{ticks}{language}"
        closing = fence.at + 1 + len(fence.body)
        lines[closing] = f"{indent}{ticks}"
    return "\n".join(lines)


def blocks(page: Path) -> list[Block]:
    """What pytest-codeblocks collects from a page once its includes are resolved."""
    written = pages.fences(page)
    text = plain_headers(page, pages.expanded(page))
    collected = pytest_codeblocks.extract_from_buffer(io.StringIO(text))
    if len(written) != len(collected):
        raise pages.BrokenPage(
            f"{snippets.relative(page)}: {len(written)} fences are written here, but "
            f"pytest-codeblocks finds {len(collected)} once includes are resolved"
        )
    found = []
    for fence, block in zip(written, collected, strict=True):
        included = [one.target for one in fence.includes]
        common = {
            "page": fence.page,
            "name": " ".join(included) or f"line {fence.line}",
            "line": fence.line,
            "language": block.syntax,
        }
        if len(fence.body) == 1 and included:
            found.append(Block(**common, **traced(fence.includes[0], block.code)))
        else:
            found.append(
                Block(
                    **common,
                    code=block.code,
                    source=fence.page,
                    first=fence.line + 1,
                    section=None,
                )
            )
    return found


def traced(include: pages.Include, code: str) -> dict:
    """The parts of a Block that follow from the file it includes.

    The code gets an empty line for each marker that the site leaves out: then its lines
    have the numbers they have in the file. Raises BrokenPage if what the site shows is
    not what stands in the file.
    """
    lines, first = include.path.read_text("utf-8").splitlines(), 1
    if include.section:
        part = snippets.sections(include.path)[include.section]
        lines, first = lines[part.first - 1 : part.last], part.first
    kept = ["" if snippets.MARKER.match(line) else line for line in lines]
    text = textwrap.dedent("\n".join(kept))
    if filled(text) != filled(code):
        raise pages.BrokenPage(
            f"{snippets.relative(include.page)}:{include.line}: the site shows other "
            f"text for {include.target} than stands in the file"
        )
    return {
        "code": text,
        "source": include.path,
        "first": first,
        "section": include.section,
    }
