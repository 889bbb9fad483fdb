"""Opens the site from disk, and in a folder below a domain."""

import os
import urllib.parse
from html.parser import HTMLParser
from pathlib import Path

from tools.browser.browser import Visit
from tools.browser.built import Page
from tools.browser.every_page import errors
from tools.browser.keyboard import SEARCH, has_results
from tools.browser.report import Finding
from tools.browser.server import Host

FOLDER = "/some/folder/"
MOVED = (
    "from-keras-2.html",
    "pitfalls/performance.html",
    "pitfalls/from-keras-2/fit-generator.html",
    "pitfalls/tensors-and-graphs/disconnected-graph.html",
    "pitfalls/training/frozen-layer.html",
)
LINK = ":is(article, main) a[href]:visible:not([href^='#']):not([href*=':']):not(.take-away a)"
STYLED = """() => {
  const sheets = [...document.querySelectorAll("link[rel=stylesheet]")]
  return { wanted: sheets.length, loaded: sheets.filter(one => one.sheet).length }
}"""


class Links(HTMLParser):
    """The addresses that a page names, each with its line."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[int, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what an element leads to or loads."""
        given = dict(attrs)
        if tag == "link" and given.get("rel") == "canonical":
            return
        for name in ("href", "src"):
            if address := given.get(name):
                self.found.append((self.getpos()[0], address))


def broken_links(site: Path, page: Page) -> list[Finding]:
    """Links that break if the site is not at the root of its domain."""
    links, findings = Links(), []
    links.feed((site / page.path).read_text("utf-8"))
    for line, link in links.found:
        parts = urllib.parse.urlsplit(link)
        if parts.scheme or parts.netloc or not parts.path:
            continue
        where = f"line {line} of the built page: {link}"
        if parts.path.startswith("/"):
            what, to_do = "a link begins at the domain's root", "make it relative"
            findings.append(Finding(page.name, "", what, where, to_do))
            continue
        target = Path(
            os.path.normpath(
                site / Path(page.path).parent / urllib.parse.unquote(parts.path)
            )
        )
        if not target.exists() or not target.is_relative_to(site):
            what, to_do = "a link leads to no file", "correct it"
            findings.append(Finding(page.name, "", what, where, to_do))
    return findings


async def moved(one: Visit, host: Host) -> list[Finding]:
    """Addresses that pages once had: who comes by one must be led to a page."""
    found = []
    for address in MOVED:
        await one.open(host.address(address, one.visitor))
        await one.settled()
        if await one.page.query_selector("[data-pages], body:not(:has(h1))"):
            what, to_do = "an old address leads nowhere", "see 404.html and site.js"
            found.append(Finding("404", "", what, address, to_do))
    return found


async def works(one: Visit, page: Page, address: str, mode: str) -> list[Finding]:
    """Open a page at an address, where styles, links, tabs and search must work."""

    def say(what: str, where: str, to_do: str) -> None:
        findings.append(Finding(page.name, mode, what, where, to_do))

    findings: list[Finding] = []
    await one.mode()
    await one.open(address)
    styled = await one.page.evaluate(STYLED)
    if styled["loaded"] < styled["wanted"] or not styled["wanted"]:
        say(
            "styles are missing",
            "link[rel=stylesheet]",
            "make their addresses relative",
        )
    if await one.page.query_selector(".tabbed-set"):
        label = one.page.locator(".tabbed-set > .tabbed-labels > label").nth(1)
        await label.click()
        shown = one.page.locator(".tabbed-set > .tabbed-content > .tabbed-block").nth(1)
        if not await shown.is_visible():
            say("a tab cannot be chosen", ".tabbed-labels > label", "see its script")
    findings += await search_works(one, page, mode)
    found = [
        Finding(page.name, mode, e.what, e.where, e.to_do) for e in errors(one, page)
    ]
    await one.open(address)
    link = one.page.locator(LINK).first
    if await link.count():
        href = await link.get_attribute("href")
        await link.click()
        await one.page.wait_for_load_state()
        title = await one.page.title()
        if (
            one.failed
            or not await one.page.query_selector("h1")
            or title.startswith("Index of")
        ):
            say(
                "a link does not open a page", f"a[href='{href}']", "let it name a file"
            )
    return findings + found


async def search_works(one: Visit, page: Page, mode: str) -> list[Finding]:
    """Type a word into the search, where it is not a server that answers."""
    to_do = "let the search load its index without a server (Material's offline plugin)"
    found = False
    if await one.page.query_selector(SEARCH):
        await one.page.click(SEARCH)
        await one.page.keyboard.type("keras", delay=10)
        found = await has_results(one)
    what = "the search finds nothing"
    return [] if found else [Finding(page.name, mode, what, SEARCH, to_do)]
