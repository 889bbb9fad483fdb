"""The findings of the checks, and the table at the end."""

import collections
from collections.abc import Iterable
from dataclasses import dataclass, field

PAGES_NAMED = 4


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong on one page: where it is, and what to do about it.

    mode: how the page was looked at, as `phone`, or nothing where that is all the same.
    where: a selector, an address or a line of the page.
    """

    page: str
    mode: str
    what: str
    where: str
    to_do: str


@dataclass
class Row:
    """A line of the table: what was measured, its limit, and on how many pages.

    is_timing: it depends on the machine and on what else that does, so it is shown and
        fails nothing.
    """

    name: str
    limit: str
    measured: str
    pages: str
    findings: list[Finding] = field(default_factory=list)
    is_timing: bool = False

    @property
    def is_met(self) -> bool:
        """Nothing was found."""
        return not self.findings

    @property
    def sign(self) -> str:
        """What its line begins with."""
        if self.is_met:
            return "✓"
        return "~" if self.is_timing else "✗"


def listing(row: Row) -> Iterable[str]:
    """The findings of a row; the same thing on several pages is said once."""
    same: dict[tuple[str, str, str], dict[str, list[str]]] = collections.defaultdict(
        lambda: collections.defaultdict(list)
    )
    for one in row.findings:
        modes = same[one.what, one.where, one.to_do][one.page]
        if one.mode and one.mode not in modes:
            modes.append(one.mode)
    for (what, where, to_do), pages in same.items():
        yield f"  {what}"
        yield f"    where:  {where}"
        named = [
            f"{page} ({', '.join(modes)})" if modes else page
            for page, modes in list(pages.items())[:PAGES_NAMED]
        ]
        more = len(pages) - len(named)
        yield f"    pages:  {'; '.join(named)}" + (f"; {more} more" if more else "")
        yield f"    to do:  {to_do}"


def table(rows: list[Row]) -> str:
    """The rows in columns; a row that is not met begins with a cross."""
    lines = [("", "what", "measured", "limit", "pages")]
    lines += [(row.sign, row.name, row.measured, row.limit, row.pages) for row in rows]
    widths = [max(len(line[column]) for line in lines) for column in range(5)]
    return "\n".join(
        "  ".join(text.ljust(width) for text, width in zip(line, widths)).rstrip()
        for line in lines
    )


def text_of(rows: list[Row]) -> str:
    """Each row's findings, and below them the table."""
    parts = []
    for row in rows:
        if row.findings:
            parts.append("\n".join([f"{row.name}: {row.measured}", *listing(row), ""]))
    if any(row.is_timing for row in rows):
        note = "~ marks a timing on this machine, which never fails"
        return "\n".join([*parts, table(rows), note])
    return "\n".join([*parts, table(rows)])
