"""Whether the search box shows what the worker finds, and a tab stays chosen."""

import contextlib
import re
import urllib.parse

from playwright.async_api import Error

from tools.browser.browser import Visit
from tools.browser.built import Page
from tools.browser.keyboard import RESULT, SEARCH, has_results
from tools.browser.report import Finding
from tools.browser.server import Host

FIRST = 3  # results that a reader looks at
ANSWERS = 10_000  # milliseconds that the page for messages may take


def name_of(address: str) -> str:
    """The name of a page at an address: `ways/sequential`."""
    path = urllib.parse.urlsplit(address).path.strip("/")
    return re.sub(r"(\.html|/?index\.html)$", "", path) or "index"


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
    return list(dict.fromkeys(map(name_of, links)))


async def searched(
    one: Visit, page: Page, host: Host, expected: dict[str, list[str]]
) -> list[Finding]:
    """Type each query on a page; the box must show first what the worker finds first."""
    findings = []
    await one.open(host.address(page.address, one.visitor))
    for query, addresses in expected.items():
        found = (await results(one, query))[:FIRST]
        right = list(dict.fromkeys(map(name_of, addresses)))[:FIRST]
        if found != right:
            what = f"the search for “{query}” shows {', '.join(found) or 'nothing'}"
            to_do = "see what the theme sends to docs/assets/search/worker.js"
            where = f"not {', '.join(right)}"
            findings.append(Finding(page.name, "", what, where, to_do))
    return findings


async def pasted(
    one: Visit, page: Page, host: Host, text: str, right: str
) -> list[Finding]:
    """Paste a traceback on the page for it; the first link must lead to its page."""
    await one.open(host.address(page.address, one.visitor))
    field, link = "#find-message textarea", "#find-message [role=status] a"
    found = ""
    if await one.page.locator(field).is_visible():
        await one.page.fill(field, text)
        with contextlib.suppress(Error):
            await one.page.wait_for_selector(link, timeout=ANSWERS)
            found = await one.page.locator(link).first.evaluate("link => link.href")
    if found and name_of(found) == right:
        return []
    what = f"a traceback of {right} leads to {name_of(found) if found else 'nothing'}"
    to_do = "see docs/assets/search/find.js"
    return [Finding(page.name, "", what, field, to_do)]


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
