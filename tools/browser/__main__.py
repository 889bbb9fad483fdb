"""`make test-site`: measure a built site, print one table, fail if a limit is exceeded.

All pages are opened. Most of them are made from two templates: of these, a normal run
examines those that a change affects and a sample of the others, and Lighthouse measures a
sample of all pages; the samples depend on the commit. EVERY=1 examines all pages, and
takes a quarter of an hour.
"""

import argparse
import asyncio
import itertools
import os
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from playwright.async_api import Browser, Error

from tools.browser import (
    browser,
    built,
    choice,
    copying,
    elsewhere,
    every_page,
    keyboard,
    lighthouse,
    pasting,
    policed,
    programs,
    ranking,
    report,
    searching,
    server,
    taking,
    tracebacks,
)
from tools.browser.browser import Visit
from tools.browser.built import Page
from tools.browser.report import Finding, Row
from tools.publish.policy import policy

EVERY = bool(os.environ.get("EVERY"))
# One in so many: of the pages made from a template, those that are looked at closely; of
# all others and one of each folder, those for Lighthouse.
CLOSELY, LIGHTHOUSE = 32, 11
# Pages of each kind: the start page with its tabs, a message, a lesson, a notebook.
KINDS = (
    "index",
    "pitfalls/shapes/input-shape-as-number",
    "ways/functional",
    "notebooks/three-ways",
)
FIND = "pitfalls/messages"  # where a traceback is pasted: of this page, for example
SAYS = "pitfalls/building/for-over-keras-tensor"
ON_PHONE = KINDS[:2]  # where the keyboard is tried on a narrow page too
TYPED = 30  # one in so many queries of the benchmark is typed in the browser too
PASTED = 2  # pages whose copied code is run


def named(pages: list[Page], *names: str) -> list[Page]:
    """The pages of these names that there are; at least the first page."""
    by_name = {page.name: page for page in pages}
    return [by_name[name] for name in names if name in by_name] or pages[:1]


def counted(title: str, findings: list[Finding], pages: str) -> Row:
    """A row that is met where nothing was found."""
    return Row(title, "0", str(len(findings)), pages, findings)


def all_of(findings: Iterable[list[Finding]]) -> list[Finding]:
    """What was found on several pages."""
    return list(itertools.chain.from_iterable(findings))


class Clock:
    """Says where a run is, and in the end how long it took."""

    def __init__(self) -> None:
        self.start = self.last = time.monotonic()

    def lap(self, name: str) -> None:
        """Something is done."""
        now = time.monotonic()
        print(f"{name}: {now - self.last:.0f} s", file=sys.stderr, flush=True)
        self.last = now

    def __str__(self) -> str:
        return f"Measured in {time.monotonic() - self.start:.0f} s."


async def in_use(
    chromium: Browser, folder: Path, pages: list[Page], rows: list[Row]
) -> None:
    """Add the rows that need a page to be used: keys, search, policy, other places."""
    asked = [query.asks for query in ranking.queries()][::TYPED]
    queries = {
        query: [page or f"{FIND}.html" for page in pages]
        for query, pages in zip(asked, ranking.results(folder, asked))
    }
    said = tracebacks.pasted(SAYS)[SAYS]
    some, start = named(pages, *KINDS, FIND), named(pages, "index")[0]
    below = server.served(folder, below=elsewhere.FOLDER)
    strict = server.served(folder, policy={policed.ENFORCED: policy(folder)})
    async with server.served(folder) as host, below as deep, strict as guarded:

        async def elsewhere_too(one: Visit, page: Page) -> list[Finding]:
            on_disk = (folder.resolve() / page.path).as_uri()
            address = deep.address(page.address, one.visitor)
            return await elsewhere.works(one, page, on_disk, "file://") + (
                await elsewhere.works(one, page, address, elsewhere.FOLDER)
            )

        async def typed(one: Visit, page: Page) -> list[Finding]:
            return await keyboard.keys(one, page, host, page.name in ON_PHONE)

        async def guarded_too(one: Visit, page: Page) -> list[Finding]:
            return await policed.used(one, page, guarded)

        async def search(one: Visit, page: Page) -> tuple[list[Finding], ...]:
            found = await searching.searched(one, page, host, queries)
            (then,) = named(pages, "compare/same-network")[:1]
            remembered = await searching.tab_remembered(one, page, then, host)
            lost = await elsewhere.moved(one, host)
            (paste,) = named(pages, FIND)[:1]
            led = await searching.pasted(one, paste, host, said, SAYS)
            return found, remembered, await taking.lenet5(one, page, host), lost, led

        (
            keys,
            places,
            blocked,
            [(searched, remembered, taken, lost, led)],
        ) = await asyncio.gather(
            browser.in_tabs(chromium, typed, some, 2),
            browser.in_tabs(chromium, elsewhere_too, some[:2], 1),
            browser.in_tabs(chromium, guarded_too, some[:3], 1),
            browser.in_tabs(chromium, search, [start]),
        )
    links = [f for page in pages for f in elsewhere.broken_links(folder, page)]
    (policy_row,) = [row for row in rows if "strict policy" in row.name]
    policy_row.findings += all_of(blocked)
    policy_row.measured = str(len(policy_row.findings))
    policy_row.pages += f", {len(some[:3])} in use"
    rows += [
        counted("out of the keyboard's reach", all_of(keys), str(len(some))),
        counted("from a disk and a folder", all_of(places), str(len(some[:2]))),
        counted("links that a folder breaks", links, str(len(pages))),
        Row(
            "searches shown otherwise in the box",
            "0",
            f"{len(searched)} of {len(queries)}",
            "1",
            searched,
        ),
        counted("pasted into the page, without its page", led, "1"),
        counted("tabs forgotten on the next page", remembered, "1"),
        counted("old addresses that lead nowhere", lost, str(len(elsewhere.MOVED))),
        counted(f"LeNet5's notebook not in {len(taking.CLICKS)} clicks", taken, "1"),
    ]


async def pasted(all_seen: list[every_page.Seen]) -> Row:
    """Run what was copied from some quick pages."""
    quick = [seen for seen in all_seen if copying.quick(seen.page, seen.copied)]
    step = max(1, len(quick) // PASTED)
    chosen = quick[::step][:PASTED]
    runs = [
        asyncio.to_thread(copying.run, seen.page, seen.copied.program())
        for seen in chosen
    ]
    found = all_of(await asyncio.gather(*runs))
    return counted("pasted programs that fail", found, f"{len(chosen)} of {len(quick)}")


async def measured(folder: Path, modules: Path, clock: Clock) -> list[Row]:
    """All rows of the table."""
    pages = built.pages_of(folder)
    hand, made = built.by_hand(pages), built.from_templates(pages)
    hand.append(built.NOT_FOUND)
    opened = hand + made
    seed = choice.seed(folder)
    some, why = (made, "") if EVERY else choice.chosen(made, CLOSELY, seed)
    closely = hand + some
    print(why or f"Examined: all {len(opened)} pages.", flush=True)
    axe = (modules / "axe-core/axe.min.js").read_text("utf-8")
    reported = {policed.REPORTED: policy(folder)}
    async with browser.chromium() as chromium:
        async with server.served(folder, policy=reported) as host:
            seen = await every_page.measure(chromium, host, opened, closely, axe)
        rows = every_page.rows(seen, len(opened))
        clock.lap(f"{len(opened)} pages, {len(closely)} of them closely")
        await in_use(chromium, folder, pages, rows)
        clock.lap("Keyboard, search and other places")
    rows.append(await pasted(seen))
    clock.lap("Pasted programs")
    rows += await asyncio.to_thread(ranking.rows, folder)
    rows += await asyncio.to_thread(pasting.rows, folder)
    clock.lap("Searches and pasted tracebacks")
    async with server.served(folder) as host:
        markdown = [page for page in pages if not page.is_notebook]
        kinds = built.by_hand(markdown) + built.one_of_each_folder(markdown)
        some = markdown if EVERY else choice.sample(kinds, LIGHTHOUSE, seed)
        rows += await lighthouse.measure(host, some, modules, len(markdown), 1 + EVERY)
    clock.lap(f"Lighthouse on {len(some)} pages")
    return rows


def main(*arguments: str) -> int:
    """Measure a site; 1 if a row is not met or something is missing."""
    parser = argparse.ArgumentParser(prog="python -m tools.browser")
    parser.add_argument("site", type=Path, help="the built site")
    parser.add_argument("modules", type=Path, help="the node_modules with Lighthouse")
    given = parser.parse_args(arguments)
    for file in (given.site / "index.html", given.modules / "axe-core/axe.min.js"):
        if not file.is_file():
            parser.error(f"there is no {file}: make test-site builds and installs")
    clock = Clock()
    try:
        rows = asyncio.run(measured(given.site, given.modules.resolve(), clock))
    except (
        programs.Missing,
        lighthouse.CannotMeasure,
        tracebacks.DoesNotEnd,
    ) as error:
        print(error, file=sys.stderr)
        return 1
    except Error as error:
        print(f"The browser did not answer:\n{error.message}", file=sys.stderr)
        return 1
    print(report.text_of(rows))
    print(clock)
    if not EVERY:
        print("EVERY=1 examines all pages; another commit selects other pages.")
    return 0 if all(row.is_met or row.is_timing for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
