"""Faults in the rows of the capability table, for the person who wrote them."""

import ast
from collections.abc import Iterator

from tools.check.machine import PLACE
from tools.model import outputs
from tools.model.capabilities import FOLDER, WAYS, WHEN, Row, all_rows
from tools.model.files import relative
from tools.model.outputs import MESSAGE
from tools.model.python import names_of

Sections = dict[str, list[ast.stmt]]


def statements(row: Row) -> Sections:
    """The sections of a row, parsed."""
    body = ast.parse(row.path.read_text("utf-8")).body
    return {
        name: [statement for statement in body if section.contains(statement.lineno)]
        for name, section in row.sections.items()
    }


def names_in(column: str, parts: Sections) -> tuple[set[str], set[str]]:
    """The names that a column reads, and those that it defines."""
    return names_of(*parts.get(column, []), *parts.get(column + WHEN, []))


def borrowed(way: str, parts: Sections) -> list[str]:
    """The names that a column uses but that neither it nor the imports define."""
    read, made = names_in(way, parts)
    _, imported = names_in("imports", parts)
    elsewhere = {
        name for other in WAYS if other != way for name in names_in(other, parts)[1]
    }
    return sorted((read & elsewhere) - imported - made)


def untested(row: Row, way: str, parts: Sections) -> Iterator[str]:
    """Why a column that says yes may not have tested anything."""
    section = row.decisive(way)
    if section is None:
        return
    here, say = relative(row.path), "assert what the title promises"
    _, made = names_in(way, parts)
    if not any(isinstance(one, ast.Assert) for one in parts[section]):
        first = row.sections[section].first
        yield f"{here}:{first}: '{section}' runs to its end without an assertion; {say}"
    for statement in parts[section]:
        if isinstance(statement, ast.Assert):
            if not names_of(statement.test)[0] & made:
                yield (
                    f"{here}:{statement.lineno}: this assertion reads nothing that "
                    f"'{section}' made, so it cannot fail; {say}"
                )
            continue
        for node in ast.walk(statement):
            if isinstance(node, ast.Assert):
                yield (
                    f"{here}:{node.lineno}: an assertion inside another statement may "
                    f"never be reached; {say} below that statement"
                )


def flaws(row: Row) -> Iterator[str]:
    """What is missing or wrong in the file, for the person who wrote it."""
    here = relative(row.path)
    parts, code = row.sections, statements(row)
    if len(row.docstring) < 2:
        yield f"{here}:1: the docstring is missing a title and a paragraph below it"
    for way, title in WAYS.items():
        if way not in parts:
            yield f"{here}: the column {title} is missing; write a section '{way}'"
    allowed = {"imports", *WAYS, *(way + WHEN for way in WAYS)}
    for name in parts.keys() - allowed:
        yield f"{here}:{parts[name].first}: '{name}' is not a column of the table"
    for way in WAYS:
        if row.condition(way) == "":
            yield (
                f"{here}:{parts[way + WHEN].first}: the first line must be a "
                "comment with the condition: # only …"
            )
    for way in WAYS:
        for name in borrowed(way, code):
            yield f"{here}: '{way}' uses {name}, which another column defines"
    if row.is_recorded:
        yield from flaws_of_recording(row, code)


def flaws_of_recording(row: Row, code: Sections) -> Iterator[str]:
    """Contradictions between a row and its recording."""
    here = relative(row.path)
    parts = row.sections
    for way in WAYS:
        if way + WHEN in parts and way + MESSAGE not in row.printed:
            yield (
                f"{here}:{parts[way + WHEN].first}: '{way}' works as it is, so "
                f"remove the section with the condition"
            )
        if way in parts:
            yield from untested(row, way, code)
    for name, text in row.printed.items():
        if place := PLACE.search(text):
            yield (
                f"{relative(outputs.output_of(row.path))}: section '{name}' names "
                f"a path or an address of one machine, {place[0]}"
            )
        if name.endswith(WHEN + MESSAGE):
            yield f"{here}: '{name.removesuffix(MESSAGE)}' fails too; it must run"


def problems() -> Iterator[str]:
    """Faults of all rows, such as a missing column, condition or title."""
    for path in sorted(FOLDER.rglob("*.py")):
        if len(path.relative_to(FOLDER).parts) != 2:
            yield f"{relative(path)}: a row of the table is <area>/<row>.py"
    for row in all_rows():
        yield from flaws(row)
