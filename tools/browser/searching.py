"""Whether the search finds what readers look for, and a tab stays chosen."""

import json
import re
import urllib.parse
from pathlib import Path

from tools.browser.browser import Visit
from tools.browser.built import Page
from tools.browser.keyboard import RESULT, SEARCH, has_results
from tools.browser.report import Finding
from tools.browser.server import Host

FIRST = 3  # results that a reader looks at
# What a reader types, and the pages that answer it: one of these must come first.
QUERIES: dict[str, tuple[str, ...]] = {
    "ops.cond": (
        "compare/topology/",
        "pitfalls/building/",
        "pitfalls/calling/",
    ),
    "get_config": ("pitfalls/saving", "compare/saving", "compare/capabilities"),
    "functional interface": ("ways/functional",),
    "mixed precision": ("pitfalls/speed", "compare/training"),
    "skip connection": ("ways/functional", "choosing"),
}
INDEX = "search/search_index.json"
MESSAGES = 5  # recorded messages that are looked up
Queries = dict[str, tuple[str, ...]]


def messages(site: Path, pages: list[Page]) -> Queries:
    """Some messages, spread over the site, each with the page that explains it.

    A page has its message as a tag; the kind of error is left out.
    """
    index = json.loads((site / INDEX).read_text("utf-8"))
    tags = {entry["location"]: entry.get("tags", []) for entry in index["docs"]}
    found: Queries = {}
    for page in pages:
        for tag in tags.get(page.address, [])[:1]:
            message = tag.partition(": ")[2]
            if len(message) > 15:
                found[message] = (page.name,)
    step = max(1, len(found) // MESSAGES)
    return dict(list(found.items())[::step][:MESSAGES])


def too_few(found: Queries) -> list[Finding]:
    """Whether there are fewer messages than are to be looked up."""
    if len(found) >= MESSAGES:
        return []
    what, to_do = f"{len(found)} pages have a message as a tag", "see what writes tags"
    return [Finding("index", "", what, INDEX, to_do)]


async def results(one: Visit, query: str) -> list[str]:
    """The names of the pages that the search shows for a query, in its order."""
    await one.page.fill(SEARCH, "")
    await one.page.focus(SEARCH)
    await one.page.evaluate(
        "selector => document.querySelectorAll(selector).forEach(one => one.dataset.old = 1)",
        RESULT,
    )
    await one.page.fill(SEARCH, query)
    await one.page.keyboard.press("End")  # the search listens to keys
    if not await has_results(one, f"{RESULT}:not([data-old])"):
        return []
    await one.page.wait_for_timeout(200)
    links = await one.page.eval_on_selector_all(
        RESULT, "all => all.map(one => one.href)"
    )
    paths = [urllib.parse.urlsplit(link).path.strip("/") for link in links]
    names = [re.sub(r"(\.html|/?index\.html)$", "", path) or "index" for path in paths]
    return list(dict.fromkeys(names))


async def searched(
    one: Visit, page: Page, host: Host, queries: Queries
) -> list[Finding]:
    """Type each query on a page; the right one must be among the first."""
    findings = []
    await one.open(host.address(page.address, one.visitor))
    for query, right in queries.items():
        found = (await results(one, query))[:FIRST]
        if not any(name.startswith(right) for name in found):
            what = f"the search for “{query}” gives {', '.join(found) or 'nothing'}"
            to_do = "use these words in its title or tags, or raise it (search: boost)"
            findings.append(Finding(page.name, "", what, f"not {right[0]}", to_do))
    return findings


async def tab_remembered(
    one: Visit, first: Page, then: Page, host: Host
) -> list[Finding]:
    """Choose the last tab on one page; the next page must open on the same."""
    await one.open(host.address(first.address, one.visitor))
    labels = ".tabbed-set > .tabbed-labels > label"
    if not await one.page.query_selector(labels):
        return [Finding(first.name, "", "it has no tabs", labels, "name another page")]
    label = one.page.locator(".tabbed-labels").first.locator("label").last
    name = (await label.inner_text()).strip()
    await label.click()
    await one.page.goto(host.address(then.address, one.visitor))
    await one.settled()
    active = """() => { const set = document.querySelector(".tabbed-set")
      if (!set) return "no tabs"
      const number = [...set.querySelectorAll(":scope > input")].findIndex(one => one.checked)
      return set.querySelectorAll(":scope > .tabbed-labels > label")[number].innerText.trim() }"""
    now = await one.page.evaluate(active)
    if now == name:
        return []
    what = f"“{name}” was chosen on {first.name}, but “{now}” is shown"
    return [Finding(then.name, "", what, ".tabbed-set", "use content.tabs.link")]
