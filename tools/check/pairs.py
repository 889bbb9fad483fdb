"""Code, output, figures and marks that are shown together on a page belong together."""

from collections.abc import Iterator
from pathlib import Path

from tools import DOCS, SNIPPETS
from tools.check.markup import each_page
from tools.model.files import relative
from tools.model.includes import Include
from tools.model.outputs import MESSAGE, RECORDED
from tools.model.page import Block, Figure, Page
from tools.model.pitfalls import FOLDER, SIDES

TYPED_MAY_BE = {"console", "sh", "bash"}  # commands for a reader's own terminal
HOW = "include it from the output of its snippet"


def problems() -> Iterator[str]:
    """Everything that is shown with code it does not belong to."""
    for page in each_page():
        if page.path.is_relative_to(DOCS):
            yield from typed(page)
            yield from displaced(page)
            yield from unmarked(page)


def typed(page: Page) -> Iterator[str]:
    """Code and outputs that come from no file."""
    for block in page.blocks:
        own = [line for line in block.lines if line.include is None and line.strip()]
        if not own and block.fenced:
            continue
        if block.is_python:
            yield f"{own[0].place}: write this code into a snippet and include it"
        elif block.is_output or block.is_note:
            yield f"{own[0].place}: this output is typed by hand; {HOW}"
        elif block.language not in TYPED_MAY_BE:
            yield (
                f"{block.place}: this block comes from no file; {HOW}, or write ```console "
                "for what a reader types"
            )
    for tag in page.tags:
        if tag.name == "pre":
            yield f"{tag.place}: this block is written as HTML; {HOW}, in a fence"


def displaced(page: Page) -> Iterator[str]:
    """Outputs, messages and figures that do not come from the code above them."""
    above: Block | None = None
    shown: list[Block | Figure] = [*page.fences, *page.figures]
    shown.sort(key=lambda one: one.span)
    for one in shown:
        if isinstance(one, Figure):
            yield from of_another(one.includes, above, "figure")
        elif one.is_python:
            above = one
        elif one.is_note:
            yield from (
                f"{include.place}: this block is for notes on recordings; include the section "
                f"'{RECORDED}'"
                for include in one.includes
                if include.section != RECORDED
            )
        elif name := one.code_elsewhere:
            yield from of_its_snippet(one, name, page)
        else:
            yield from of_another(
                one.includes, above, "message" if one.is_message else "output"
            )


def of_its_snippet(block: Block, name: str, page: Page) -> Iterator[str]:
    """A message for each include that is not from the snippet that a block names."""
    snippet = SNIPPETS / f"{name}.py"
    if snippet not in [one.path for one in page.includes]:
        yield f"{block.place}: this block says data-of={name}, but no code of that snippet is on this page"
    for include in block.includes:
        if include.path.with_suffix(".py") != snippet:
            yield (
                f"{include.place}: this output is from {relative(include.path)}, but its "
                f"block says data-of={name}"
            )


def of_another(
    includes: tuple[Include, ...], above: Block | None, what: str
) -> Iterator[str]:
    """A message for each include that does not come from the block of code above it."""
    for include in includes:
        if include.path.suffix not in (".out", ".svg"):
            continue
        snippet = include.path.with_suffix(".py")
        code = {one.path: one for one in above.includes} if above else {}
        sections = (
            {one.section for one in above.includes if one.path == snippet}
            if above
            else set()
        )
        given = (include.section or "").removesuffix(MESSAGE)
        if snippet not in code:
            yield (
                f"{include.place}: this {what} is from {relative(snippet)}, but the code "
                f"above it is {names(list(code))}; show the result of that code, "
                'or name the snippet: { .text .output data-of="…" }'
            )
        elif include.path.suffix == ".out" and not sections & {given, None}:
            yield (
                f"{include.place}: this {what} is from section '{given}', but the code above "
                f"it is section {', '.join(map(repr, filter(None, sections)))}"
            )


def names(paths: list[Path]) -> str:
    return ", ".join(map(relative, paths)) or "on no page"


def unmarked(page: Page) -> Iterator[str]:
    """Sides of a pitfall that are marked as the other side, or not at all."""
    for block in page.fences:
        for include in block.includes:
            side = include.path.stem
            if side not in SIDES or not include.path.is_relative_to(FOLDER):
                continue
            if include.path.suffix == ".py" and [
                s for s in SIDES if s in block.classes
            ] != [side]:
                yield (
                    f"{block.place}: shows the {side} side of a pitfall unmarked; "
                    f"write ```{{ .python .{side} }}"
                )
