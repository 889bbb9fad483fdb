"""How well the search ranks: what readers type, and where the page is that answers it.

The queries are in `tests/browser/queries.toml`. The search's own worker answers them in
Node.js, in a second; `searching.py` types some of them in a browser, which must show the same.
"""

import argparse
import hashlib
import json
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tools import DOCS, ROOT
from tools.browser.report import Finding, Row

QUERIES = ROOT / "tests" / "browser" / "queries.toml"
GUIDES = [
    f"guides/{one.stem}.html"
    for one in sorted((DOCS / "guides").glob("*.md"))
    if one.stem != "index"
]
RUNNER = Path(__file__).with_name("worker.mjs")
THREE = 3  # results that a reader looks at
MESSAGES, UNKNOWN = "messages", "unknown"
KINDS = ("concepts", "symptoms", MESSAGES, UNKNOWN)  # of queries
FIRST_LEAST, THREE_LEAST = 75, 90  # per cent


@dataclass(frozen=True)
class Query:
    """What a reader typed, the pages that answer it, and what kind of a question it is."""

    asks: str
    pages: tuple[str, ...]
    kind: str

    @property
    def is_held_back(self) -> bool:
        """Whether it may not be used for tuning. Its text alone decides."""
        return hashlib.sha256(self.asks.encode()).digest()[0] % 2 == 1

    def place(self, found: Iterable[str]) -> int:
        """Which result answers it, counted from 1; 0 if none does."""
        places = enumerate(found, start=1)
        return next((at for at, page in places if page.startswith(self.pages)), 0)


@dataclass(frozen=True)
class Answered:
    """A query, the addresses that were found, and which of them answers it.

    is_unknown: it was said that the message is not on the site.
    """

    query: Query
    found: list[str]
    is_unknown: bool = False

    @property
    def place(self) -> int:
        """Which result answers it; 0 if none does."""
        return self.query.place(self.found)


def queries(path: Path = QUERIES) -> list[Query]:
    """All queries of a file."""
    kinds = tomllib.loads(path.read_text("utf-8"))
    return [
        Query(one["asks"].strip(), tuple(one.get("pages", ())), kind)
        for kind, some in kinds.items()
        for one in some
    ]


def results(site: Path, asked: list[str]) -> list[list[str]]:
    """The addresses that the search of a built site finds for each query, in order.

    The first is empty where the search says that a message is not on the site.
    """
    done = subprocess.run(
        ["node", RUNNER, site],
        input=json.dumps(asked),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    found: list[list[str]] = json.loads(done.stdout)
    return found


def answered(site: Path, some: list[Query]) -> list[Answered]:
    """What the search finds for queries."""
    found = results(site, [query.asks for query in some])
    return [
        Answered(query, [page for page in pages if page], "" in pages)
        for query, pages in zip(some, found)
    ]


def per_cent(part: int, whole: int) -> float:
    """A share in per cent; all of nothing."""
    return 100 * part / whole if whole else 100.0


def row(title: str, some: list[Answered], first: int, three: int) -> Row:
    """How often the answer is first and in three; findings if that is less than it must be."""
    firsts = sum(one.place == 1 for one in some)
    threes = sum(1 <= one.place <= THREE for one in some)
    findings = []
    if per_cent(firsts, len(some)) < first or per_cent(threes, len(some)) < three:
        findings = [missed(one) for one in some if not 1 <= one.place <= THREE]
        findings += [missed(one) for one in some if one.place != 1 and first == 100]
    measured = f"{firsts} first, {threes} in three, of {len(some)}"
    limit = f"{first} % first, {three} % in three"
    return Row(title, limit, measured, "", list(dict.fromkeys(findings)))


def missed(one: Answered) -> Finding:
    """A query whose answer stands too low."""
    what = f"“{one.query.asks}” finds {', '.join(one.found[:THREE]) or 'nothing'}"
    where = f"{' or '.join(one.query.pages)} is number {one.place or 'none'}"
    to_do = (
        "use these words in the title, a heading or the first paragraph of that page"
    )
    return Finding("search", "", what, where, to_do)


def rows(site: Path) -> list[Row]:
    """The rows of the table: the half for tuning, the half held back, the messages."""
    some = answered(site, queries())
    kinds = {kind: [one for one in some if one.query.kind == kind] for kind in KINDS}
    said, unknown = kinds.pop(MESSAGES), kinds.pop(UNKNOWN)
    words = [one for part in kinds.values() for one in part]
    halves = {
        "searches used for tuning": [o for o in words if not o.query.is_held_back],
        "searches held back": [o for o in words if o.query.is_held_back],
    }
    found = [row(title, o, FIRST_LEAST, THREE_LEAST) for title, o in halves.items()]
    found.append(row("searches for a message", said, 100, 100))
    return [*found, guides(words, GUIDES), wrong_cures(unknown)]


def guides(some: list[Answered], names: list[str]) -> Row:
    """Guides that are not the first result of three searches that they answer."""
    firsts = {
        name: sum(one.place == 1 and one.found[0].startswith(name) for one in some)
        for name in names
    }
    to_do = "add searches that it answers to queries.toml, and their words to the page"
    findings = [
        Finding(name, "", f"is first for {count} of its searches", "", to_do)
        for name, count in firsts.items()
        if count < THREE
    ]
    measured = f"{len(names) - len(findings)} of {len(names)}"
    return Row("guides first in three searches", "all", measured, "", findings)


def wrong_cures(some: list[Answered]) -> Row:
    """Messages that no page has, of which the search does not say so."""
    to_do = "see looksLikeMessage and ENOUGH in docs/assets/search/messages.js"
    findings = [
        Finding("search", "", f"“{one.query.asks}” is taken for known", "", to_do)
        for one in some
        if not one.is_unknown
    ]
    measured = f"{len(findings)} of {len(some)}"
    return Row("unknown messages taken for known", "0", measured, "", findings)


def compared(site: Path, other: Path) -> str:
    """A sentence on how well the search of another build of the site does."""
    parts = []
    for folder in (site, other):
        some = [one for one in answered(folder, queries()) if one.query.kind != UNKNOWN]
        parts.append(row("", some, 0, 0).measured)
    return (
        f"Searches with the right page: {parts[0]}; with the search that Zensical brings: "
        f"{parts[1]}. It also lacks the line that says when a message is on no page."
    )


def main(*arguments: str) -> int:
    """Print what a built site finds, and what the half for tuning misses."""
    parser = argparse.ArgumentParser(prog="python -m tools.browser.ranking")
    parser.add_argument("site", type=Path, help="the built site")
    parser.add_argument("--all", action="store_true", help="name what is held back too")
    parser.add_argument("--beside", type=Path, help="the same site, built by Zensical")
    given = parser.parse_args(arguments)
    if given.beside:
        print(compared(given.site, given.beside))
        return 0
    some = answered(given.site, queries())
    for one in some:
        if one.query.kind == UNKNOWN:
            if not one.is_unknown:
                print(f"known?  {one.query.asks}  <  {one.found[0]}")
        elif one.place != 1 and (given.all or not one.query.is_held_back):
            print(f"{one.place or '-'}  {one.query.asks[:70]}")
            print(f"     {', '.join(one.query.pages)}  <  {', '.join(one.found[:3])}")
    for kind in KINDS[:-1]:
        for held, half in enumerate(("tuning", "held back")):
            part = [
                one
                for one in some
                if (one.query.kind, one.query.is_held_back) == (kind, bool(held))
            ]
            print(f"{kind}, {half}: {row('', part, 0, 0).measured}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
