"""The pages of the tasks in the capability table, and the table of each area."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tools import DERIVED
from tools.derive.markdown_text import header, link, one_line, shown, siblings
from tools.model import pages, topics
from tools.model.capabilities import FOLDER, WAYS, WHEN, Row, Verdict, all_rows
from tools.model.python import names_of
from tools.model.snippets import parsed
from tools.model.topics import Topics

Found = dict[str, Row]  # by `area/row`, with underscores


def cell(verdict: Verdict) -> str:
    """A verdict as a cell, whose class gives it a sign."""
    return f"{one_line(verdict.words)} {{ .{verdict.kind} }}"


def verdicts(row: Row) -> str:
    return " | ".join(cell(row.verdict(way)) for way in WAYS)


def table(rows: list[Row]) -> str:
    """The tasks of one area, as seen from a page in `docs/compare/`."""
    lines = [f"| Task | {' | '.join(WAYS.values())} |", "|---" * (len(WAYS) + 1) + "|"]
    for row in rows:
        title = f"[{one_line(row.title)}]({row.name}.md)"
        lines.append(f"| {title} | {verdicts(row)} |")
    return "\n".join(lines) + "\n"


def borrowed(row: Row, way: str) -> Iterator[str]:
    """The lines of a way's first attempt that define what works after it, as ranges."""
    body = parsed(row.path).body
    first, then = row.sections[way], row.sections[way + WHEN]
    attempt = [one for one in body if first.contains(one.lineno)]
    wanted: set[str] = set()
    for one in reversed([one for one in body if then.contains(one.lineno)]):
        read, made = outside(one)
        wanted = (wanted - made) | read
    taken = []
    for at, one in reversed(list(enumerate(attempt[:-1]))):
        read, made = outside(one)
        if made & wanted:
            wanted = (wanted - made) | read
            taken.append((starts(one), starts(attempt[at + 1]) - 1))
    yield from (f"{start}:{end}" for start, end in reversed(taken))


def outside(statement: ast.stmt) -> tuple[set[str], set[str]]:
    """The names that a statement reads and makes, without those of its own inside."""
    read, made = names_of(statement)
    if isinstance(statement, ast.ClassDef | ast.FunctionDef):
        return read - made, {statement.name}
    return read, made


def starts(statement: ast.stmt) -> int:
    """The first line of a statement, its decorators included."""
    above: list[ast.expr] = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(one.lineno for one in above)])


def working(row: Row, way: str) -> list[str]:
    """The code that does it in one way."""
    lines, verdict = [f"## {WAYS[way]} {{ #{way} }}", ""], row.verdict(way)
    if verdict.kind != "only":
        return lines + shown(row.path, way)
    lines += [f"It works {verdict.words}:", ""]
    return lines + shown(row.path, way + WHEN, before=tuple(borrowed(row, way)))


def failing(row: Row, way: str) -> list[str]:
    """What a reader would try in one way, and what it gives."""
    address = way if row.decisive(way) is None else f"{way}-fails"
    return [f"### {WAYS[way]} {{ #{address} }}", "", *shown(row.path, way)]


def page(row: Row, places: Topics, found: Found) -> str:
    """The page of a task: the code that does it in each way, what fails, the verdicts."""
    lines = [*header(row.about), f"# {row.title}", "", row.about, ""]
    if "imports" in row.sections:
        lines += ["Each program on this page begins with these lines:", ""]
        lines += shown(row.path, "imports")
    for way in sorted(
        filter(row.decisive, WAYS), key=lambda way: row.verdict(way).kind != "yes"
    ):
        lines += working(row, way)
    if fails := [way for way in WAYS if row.verdict(way).kind != "yes"]:
        lines += ["## What fails", ""]
        for way in fails:
            lines += failing(row, way)
    lines += ["## In short", "", f"| {' | '.join(WAYS.values())} |"]
    lines += ["|---" * len(WAYS) + "|", f"| {verdicts(row)} |", ""]
    return "\n".join(lines + where_next(row, places, found))


def where_next(row: Row, places: Topics, found: Found) -> list[str]:
    """Where a reader of this page goes on: the same area, the table, the way to choose."""
    lines, group = ["## Where to go next", ""], places.group_of(row.key)
    if group:
        same = [found[name] for name in group.names if name in found]
        lines += siblings(row.page, group, [(one.title, one.page) for one in same])
    if (guide := places.guide_of(row.key)) and guide.exists():
        title = pages.read(guide).title or guide.stem
        lines += [
            f"The guide that goes on from here: [{title}]({link(row.page, guide)}).",
            "",
        ]
    to = link(row.page, row.table_page)
    lines += [f"[All tasks in one table]({to}), or [choose a way](../../choosing.md)."]
    return [*lines, ""]


def files() -> dict[Path, str]:
    """Every file that is made of rows: their pages, and a table for each area."""
    places = topics.of(FOLDER)
    found = {row.key: row for row in all_rows() if row.is_complete}
    made = {row.page: page(row, places, found) for row in found.values()}
    for area, groups in places.topics.items():
        names = (name for group in groups for name in group.names)
        if here := [found[name] for name in names if name in found]:
            made[DERIVED / "capabilities" / area / "table.md"] = table(here)
    return made
