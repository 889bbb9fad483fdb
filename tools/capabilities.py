"""The capability table: rows of probes, and the verdicts that running them gave.

A row is `snippets/capabilities/<area>/<row>.py`, with a section for each way of building
a model. A probe that runs to its end says yes. One that ends in the error it declares
says no; if a section `<way>-when` follows, which begins with a comment `# only …` and
runs, it says only under that condition.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools import DOCS, SNIPPETS, snippets
from tools.fragments import PLACE, header, link, one_line, shown
from tools.snippets import MESSAGE, relative

FOLDER = SNIPPETS / "capabilities"
WAYS = {
    "sequential": "Sequential",
    "functional": "Functional",
    "subclassing": "Subclassing",
    "functional-subclass": "Functional subclass",
}
WHEN = "-when"
ONLY = re.compile(r"#\s*(only \S.*)")


def names_of(code: str) -> tuple[set[str], set[str]]:
    """The names that some code reads, and those that it defines, at any depth."""
    read, made = set(), set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Name):
            (read if isinstance(node.ctx, ast.Load) else made).add(node.id)
        elif isinstance(node, ast.ClassDef | ast.FunctionDef):
            made.add(node.name)
        elif isinstance(node, ast.alias):
            made.add((node.asname or node.name).split(".")[0])
        elif isinstance(node, ast.arg):
            made.add(node.arg)
    return read, made


@dataclass(frozen=True)
class Verdict:
    """What a probe found: "yes", "no" or "only", and that in words."""

    kind: str
    words: str


@dataclass(frozen=True)
class Row:
    """A capability, and a probe of it for each way."""

    path: Path

    @property
    def area(self) -> str:
        return self.path.parent.name

    @property
    def name(self) -> str:
        """The name in the addresses of pages: `area/row`, with hyphens."""
        return f"{self.area}/{self.path.stem}".replace("_", "-")

    @property
    def page(self) -> Path:
        return DOCS / "compare" / f"{self.name}.md"

    @property
    def table_page(self) -> Path:
        """The page with its table: `docs/compare/<area>.md`, or the table of all."""
        page = DOCS / "compare" / f"{self.area.replace('_', '-')}.md"
        return page if page.exists() else DOCS / "compare" / "capabilities.md"

    @property
    def title(self) -> str:
        return snippets.docstring_of(self.path)[0]

    @property
    def about(self) -> str:
        return "\n\n".join(snippets.docstring_of(self.path)[1:])

    @property
    def printed(self) -> dict[str, str]:
        return snippets.Output.read(snippets.output_of(self.path)).printed

    @property
    def is_recorded(self) -> bool:
        return snippets.output_of(self.path).exists()

    def condition(self, way: str) -> str | None:
        """The comment that a section `<way>-when` begins with, if there is one."""
        part = snippets.sections(self.path).get(way + WHEN)
        if part is None:
            return None
        lines = snippets.text_of(self.path, way + WHEN).strip().splitlines()
        match = ONLY.match(lines[0]) if lines else None
        return match[1].strip() if match else ""

    def borrowed(self, way: str) -> list[str]:
        """The names that a column uses and neither it nor the imports define."""
        parts = snippets.sections(self.path)
        used, defined = set(), {"imports": set(), way: set()}
        elsewhere = set()
        for section in parts:
            names, made = names_of(snippets.text_of(self.path, section))
            column = section.removesuffix(WHEN)
            if column == way:
                used |= names
            defined.get(column, elsewhere).update(made)
        return sorted((used & elsewhere) - defined["imports"] - defined[way])

    def verdict(self, way: str) -> Verdict:
        """What the recorded run of a probe says."""
        message = self.printed.get(way + MESSAGE)
        if message is None:
            return Verdict("yes", "yes")
        if condition := self.condition(way):
            return Verdict("only", condition)
        error, _, text = message.splitlines()[0].partition(": ")
        words = text if error == "AssertionError" and text else error.split(".")[-1]
        return Verdict("no", f"no: {words}")

    def flaws(self) -> Iterator[str]:
        """What is missing or wrong in the file, for the person who wrote it."""
        here = relative(self.path)
        parts = snippets.sections(self.path)
        if len(snippets.docstring_of(self.path)) < 2:
            yield f"{here}:1: the docstring lacks a title and a paragraph below it"
        for way, title in WAYS.items():
            if way not in parts:
                yield f"{here}: the column {title} is missing; write a section '{way}'"
        allowed = {"imports", *WAYS, *(way + WHEN for way in WAYS)}
        for name in parts.keys() - allowed:
            yield f"{here}:{parts[name].first}: '{name}' is no column of the table"
        for way in WAYS:
            if self.condition(way) == "":
                yield (
                    f"{here}:{parts[way + WHEN].first}: the first line must be a "
                    "comment that says when: # only …"
                )
        for way in WAYS:
            for name in self.borrowed(way):
                yield f"{here}: '{way}' uses {name}, which another column defines"
        if not self.is_recorded:
            return
        for way in WAYS:
            if way + WHEN in parts and way + MESSAGE not in self.printed:
                yield (
                    f"{here}:{parts[way + WHEN].first}: '{way}' works as it is, so "
                    f"there is no condition to show"
                )
        for name, text in self.printed.items():
            if place := PLACE.search(text):
                yield (
                    f"{relative(snippets.output_of(self.path))}: section '{name}' names "
                    f"a place on one machine, {place[0]}"
                )
            if name.endswith(WHEN + MESSAGE):
                yield f"{here}: '{name.removesuffix(MESSAGE)}' fails too; it must run"


def all_rows() -> list[Row]:
    """Every row, in the order of area and name."""
    return [Row(path) for path in sorted(FOLDER.glob("*/*.py"))]


def problems() -> Iterator[str]:
    """What keeps a row from being one: a column, a condition or a title that lacks."""
    for path in sorted(FOLDER.rglob("*.py")):
        if len(path.relative_to(FOLDER).parts) != 2:
            yield f"{relative(path)}: a row of the table is <area>/<row>.py"
    for row in all_rows():
        yield from row.flaws()


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
    parts = snippets.sections(row.path)
    if "imports" in parts:
        lines += ["Every probe below begins with these lines:", ""]
        lines += shown(row.path, "imports")
    for way, title in WAYS.items():
        lines += [f"## {title} {{ #{way} }}", "", *shown(row.path, way)]
        if way + WHEN in parts:
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
    rows = [row for row in all_rows() if row.is_recorded and not list(row.flaws())]
    found = {row.page: page(row) for row in rows}
    for area in sorted({row.area for row in rows}):
        here = [row for row in rows if row.area == area]
        found[FOLDER / area / "table.md"] = table(here)
    return found
