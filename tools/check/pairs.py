"""Code, output, figures and marks that are shown together on a page belong together."""

import ast
import builtins
import symtable
from collections.abc import Iterator
from pathlib import Path

from tools import DOCS, SNIPPETS
from tools.check.markup import each_page
from tools.model import capabilities, extras, snippets
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
            yield from out_of_turn(page)


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


def out_of_turn(page: Page) -> Iterator[str]:
    """Sections that do not find on the page what they find in their file: they are shown
    after one that runs later, or after another program that gives a name they read
    another meaning. Who copies the page from top to bottom would get another output.

    A row of the capability table runs section by section; what needs more packages is a
    program of its own.
    """
    shown: list[Include] = []
    for block in page.fences:
        for include in block.includes if block.is_python else ():
            snippet = include.path
            if snippet.is_relative_to(capabilities.FOLDER) or extras.of(snippet):
                continue
            before = [one.path for one in shown]
            if include.section and snippet in before:
                last = len(before) - before[::-1].index(snippet)
                yield from shown_later(include, [x for x in shown if x.path == snippet])
                yield from replaced(include, shown[last:])
            shown.append(include)


def shown_later(include: Include, others: list[Include]) -> Iterator[str]:
    """A message for each section of the same file that runs after an included one, is
    shown before it, and has names in common with it."""
    snippet, section = include.path, include.section
    assert section
    parts, own = snippets.sections(snippet), variables(snippet, section)
    for other in (one.section for one in others if one.section):
        both = own & variables(snippet, other)
        if both and parts[other].first > parts[section].first:
            yield (
                f"{include.place}: section '{section}' of {relative(snippet)} runs "
                f"before '{other}', but is shown after it, and both use "
                f"{', '.join(sorted(both))}; show them in the order in which they run"
            )


def replaced(include: Include, between: list[Include]) -> Iterator[str]:
    """A message for each other program that is shown between the parts of one, and
    assigns what the included section reads."""
    for other in between:
        if both := assigned(other.path, other.section) & read(
            include.path, include.section
        ):
            yield (
                f"{include.place}: section '{include.section}' of {relative(include.path)} "
                f"reads {', '.join(sorted(both))}, which {relative(other.path)} assigns "
                f"above it ({other.place}); keep the parts of a program together"
            )


def assigned(snippet: Path, section: str | None) -> set[str]:
    """The names that a section, or a whole file, assigns or defines; not what it imports."""
    return {name for node in statements(snippet, section) for name in names_in(node)[1]}


def read(snippet: Path, section: str | None) -> set[str]:
    """The names that a section reads before it assigns them, also by way of the functions
    and classes of its file."""
    found: set[str] = set()
    own: set[str] = set()
    for node in statements(snippet, section):
        reads, assigns = names_in(node)
        found |= reads - own
        own |= assigns
    definitions = {
        node.name: node
        for node in statements(snippet, None)
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
    }
    followed: set[str] = set()
    while todo := found & definitions.keys() - followed:
        followed |= todo
        found |= {name for one in todo for name in names_in(definitions[one])[0]} - own
    return found


def statements(snippet: Path, section: str | None) -> list[ast.stmt]:
    body = snippets.parsed(snippet).body
    if section is None:
        return body
    part = snippets.sections(snippet)[section]
    return [node for node in body if part.first <= node.lineno <= part.last]


def names_in(statement: ast.stmt) -> tuple[set[str], set[str]]:
    """The names of the module that a statement reads, and those that it assigns.

    Those of a loop are assigned before its body reads them.
    """
    module = symtable.symtable(ast.unparse(statement), "statement", "exec")
    reads, inner = set(), [module]
    for table in inner:
        inner += table.get_children()
        reads |= {
            one.get_name()
            for one in table.get_symbols()
            if one.is_referenced() and (table is module or one.is_global())
        }
    assigns = {
        one.get_name()
        for one in module.get_symbols()
        if one.is_assigned() and not one.is_imported()
    }
    if isinstance(statement, ast.For):
        reads -= {
            one.id for one in ast.walk(statement.target) if isinstance(one, ast.Name)
        }
    return reads, assigns


def variables(snippet: Path, section: str) -> set[str]:
    """The names in a section, except those of modules, functions, classes and builtins."""
    part, tree = snippets.sections(snippet)[section], snippets.parsed(snippet)
    named = {
        one.asname or one.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for one in node.names
    }
    named |= {
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
    }
    return {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and part.first <= node.lineno <= part.last
    } - named.union(dir(builtins))
