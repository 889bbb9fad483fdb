"""The pages of the capability table's rows, and the table of each area."""

from pathlib import Path

from tools import DERIVED
from tools.derive.markdown_text import header, link, one_line, shown
from tools.model.capabilities import WAYS, WHEN, Row, all_rows


def cell(row: Row, way: str, base: str) -> str:
    """A verdict that links to the code that gave it."""
    verdict = row.verdict(way)
    return f"[{one_line(verdict.words)}]({base}#{way}){{ .{verdict.kind} }}"


def table(rows: list[Row]) -> str:
    """The rows of one area, as seen from a page in `docs/compare/`."""
    lines = [
        f"| Capability | {' | '.join(WAYS.values())} |",
        "|---" * (len(WAYS) + 1) + "|",
    ]
    for row in rows:
        cells = [cell(row, way, f"{row.name}.md") for way in WAYS]
        lines.append(
            f"| [{one_line(row.title)}]({row.name}.md) | {' | '.join(cells)} |"
        )
    return "\n".join(lines) + "\n"


def page(row: Row) -> str:
    """The page of a row: the verdicts, then the probes behind them."""
    lines = [*header(row.about), f"# {row.title}", "", row.about, ""]
    lines += [f"| {' | '.join(WAYS.values())} |", "|---" * len(WAYS) + "|"]
    lines += [f"| {' | '.join(cell(row, way, '') for way in WAYS)} |", ""]
    if "imports" in row.sections:
        lines += ["Every probe below begins with these lines:", ""]
        lines += shown(row.path, "imports")
    for way, title in WAYS.items():
        lines += [f"## {title} {{ #{way} }}", "", *shown(row.path, way)]
        if way + WHEN in row.sections:
            condition = row.condition(way)
            lines += [
                f"It works {condition}. This goes on from the code above, without its "
                "last statement:",
                "",
                *shown(row.path, way + WHEN),
            ]
    lines += ["## Where to go next", ""]
    lines += [
        f"[The other rows of the table]({link(row.page, row.table_page)}), or [a few questions that lead to a "
        "way](../../choosing.md).",
        "",
    ]
    return "\n".join(lines)


def files() -> dict[Path, str]:
    """Every file that is made of rows: their pages, and a table for each area."""
    rows = [row for row in all_rows() if row.is_complete]
    found = {row.page: page(row) for row in rows}
    for area in sorted({row.area for row in rows}):
        here = [row for row in rows if row.area == area]
        found[DERIVED / "capabilities" / area / "table.md"] = table(here)
    return found
