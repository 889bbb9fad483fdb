"""The measurements on every page, in one visit: the rows from axe-core to transfer."""

import urllib.parse
from dataclasses import dataclass, field

from playwright.async_api import Browser, ViewportSize

from tools.browser import copying, policed, printing
from tools.browser.browser import DESKTOP, PHONE, STILL, Scheme, Visit, in_tabs
from tools.browser.built import Page
from tools.browser.report import Finding, Row
from tools.browser.server import Host

MODES: dict[str, tuple[Scheme, ViewportSize]] = {
    "desktop light": ("light", DESKTOP),
    "desktop dark": ("dark", DESKTOP),
    "phone": ("light", PHONE),
}
TOUCH = "phone, by touch"  # a mode of its own: nothing hovers there
FIRST_SCREEN: ViewportSize = {"width": 1280, "height": 900}
BELOW_IT = (
    0.1  # the part of the pages whose right code may begin to differ further down
)
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN_AXE = """async ([where, tags]) => {
  const { violations } = await axe.run(where, {
    runOnly: { type: "tag", values: tags }, resultTypes: ["violations"],
    preload: false, iframes: false })
  return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(
    ({ target, failureSummary }) => ({ target: target.join(" "), todo: failureSummary })) }))
}"""
SIDEWAYS = """() => {
  const page = document.scrollingElement, width = innerWidth
  const too = page.scrollWidth - width
  if (too <= 0) return { too: 0, where: "" }
  const wide = [...document.querySelectorAll("body *")].filter(one =>
    one.getBoundingClientRect().right > width + 0.5)
  const last = wide.findLast(one => one.getBoundingClientRect().right + scrollX >= page.scrollWidth - 1) ?? wide.at(-1)
  const name = one => one.localName + [...one.classList].map(c => "." + CSS.escape(c)).join("")
  return { too, where: last ? (last.parentElement ? name(last.parentElement) + " > " : "") + name(last) : "?" }
}"""
TABBED = ".tabbed-content"
UNFOLD = (
    """() => document.querySelectorAll("details").forEach(one => { one.open = true })"""
)
CUT_OFF = """() => [...document.querySelectorAll(".output pre > code")]
  .filter(one => one.clientWidth && one.scrollWidth > one.clientWidth + 1)
  .map(one => one.textContent.split("\\n").reduce((a, b) => b.length > a.length ? b : a))"""
MENDS = """() => {
  const mends = document.querySelector(".right .hll") ?? document.querySelector(".right pre")
  return mends ? Math.ceil(mends.getBoundingClientRect().bottom + scrollY) : 0 }"""
MAY_WEIGH = {False: 150_000, True: 240_000}  # is it a notebook?


@dataclass
class Seen:
    """The result of a visit; a thorough one runs axe-core and tests copy buttons."""

    page: Page
    thorough: bool = True
    violations: list[Finding] = field(default_factory=list)
    others: list[Finding] = field(default_factory=list)
    errors: list[Finding] = field(default_factory=list)
    sideways: list[Finding] = field(default_factory=list)
    cut_off: list[Finding] = field(default_factory=list)
    blocked: list[Finding] = field(default_factory=list)
    printed: list[Finding] = field(default_factory=list)
    copied: copying.Copied = field(default_factory=copying.Copied)
    mends: int = 0  # where the first line that mends wrong code ends
    too_wide: int = 0
    weight: int = 0


def path_of(address: str) -> str:
    """An address without its host, which differs from visit to visit."""
    return urllib.parse.urlsplit(address).path


async def violations(
    one: Visit, page: Page, mode: str, where: str = "html"
) -> list[Finding]:
    """What axe-core says about the page, or a part of it, as it is shown now."""
    found = await one.page.evaluate(RUN_AXE, [where, TAGS])
    return [
        Finding(
            page.name,
            mode,
            f"{violation['id']}: {violation['help']}",
            node["target"],
            " ".join(node["todo"].split()),
        )
        for violation in found
        for node in violation["nodes"]
    ]


async def touched(one: Visit, page: Page, host: Host, axe: str) -> list[Finding]:
    """What axe-core says where a page is touched, in each tab."""
    await one.open(host.address(page.address, one.visitor))
    await one.page.evaluate(STILL)
    await one.page.evaluate(UNFOLD)
    await one.page.evaluate(axe)
    found = await violations(one, page, TOUCH)
    for number in range(1, await one.tabs()):
        await one.choose(number)
        found += await violations(one, page, TOUCH, TABBED)
    return found


async def look(one: Visit, page: Page, host: Host, axe: str | None) -> Seen:
    """Open a page for the first time; with axe-core's source, look at it in every mode."""
    seen = Seen(page, thorough=axe is not None)
    await one.page.set_viewport_size(DESKTOP if axe else PHONE)
    host.sent[one.visitor] = 0
    await one.open(host.address(page.address, one.visitor))
    seen.weight = host.sent[one.visitor]
    if page.is_from_template:
        await one.page.set_viewport_size(FIRST_SCREEN)
        seen.mends = await one.page.evaluate(MENDS)
        await one.page.set_viewport_size(DESKTOP if axe else PHONE)
    await one.page.evaluate(STILL)
    seen.printed = await printing.printed(one, page, from_dark=axe is not None)
    await one.page.evaluate(UNFOLD)
    tabs = await one.tabs()
    if axe:
        seen.copied = await copying.copied(one, page)
        seen.cut_off = await cut_off(one, page)
        for number in range(1, tabs):
            await one.choose(number)
            seen.cut_off += await cut_off(one, page)
        await one.page.evaluate(axe)
        for mode, (scheme, size) in MODES.items():
            await one.mode(scheme, size)
            seen.violations += await violations(one, page, mode)
            for number in range(tabs - 1):  # the last one is chosen
                await one.choose(number)
                seen.violations += await violations(one, page, mode, TABBED)
            await one.choose(tabs - 1)
    for number in range(max(1, tabs)):  # a phone's width is the last of the modes
        await one.choose(number)
        await sideways(one, seen)
    await one.settled()
    seen.others = other_hosts(one, page)
    seen.errors = errors(one, page)
    seen.blocked = policed.blocked(one, page)
    return seen


async def sideways(one: Visit, seen: Seen) -> None:
    """Note by how much the page, as it is shown now, is wider than the window."""
    wide = await one.page.evaluate(SIDEWAYS)
    if wide["too"]:
        what = f"the page scrolls sideways by {wide['too']} px"
        to_do = "let it wrap, or scroll in its own box (overflow-x: auto)"
        page = seen.page.name
        seen.sideways.append(Finding(page, "phone", what, wide["where"], to_do))
    seen.too_wide = max(seen.too_wide, wide["too"])


async def cut_off(one: Visit, page: Page) -> list[Finding]:
    """Summaries and logs that do not fit their column on a desktop."""
    what, to_do = "an output scrolls sideways", "let it wrap, or print less in a line"
    lines = await one.page.evaluate(CUT_OFF)
    return [Finding(page.name, "desktop light", what, line, to_do) for line in lines]


def other_hosts(one: Visit, page: Page) -> list[Finding]:
    """What the page asked of other hosts."""
    to_do = "serve it with the site, or leave it out"
    return [
        Finding(page.name, "", "a request to another host", address, to_do)
        for address in one.others
    ]


def errors(one: Visit, page: Page) -> list[Finding]:
    """What the page asked for and did not get, and what the console shows."""
    to_do = "correct the address, or add the file"
    return [
        Finding(page.name, "", f"a request fails: {why}", path_of(address), to_do)
        for address, why in one.failed
    ] + [
        Finding(page.name, "", "an error in the console", text, "mend what raises it")
        for text in one.errors
    ]


def too_heavy(seen: Seen) -> list[Finding]:
    """Whether a first visit transfers more than it may."""
    limit = MAY_WEIGH[seen.page.is_notebook]
    if seen.weight <= limit:
        return []
    what = f"the first visit transfers more than {limit:,} bytes"
    return [
        Finding(seen.page.name, "", what, "all that it loads", "load less, or later")
    ]


def first_screen(all_seen: list[Seen]) -> Row:
    """Whether readers see what mends their code without scrolling, on most pages."""
    what, to_do = "the right code is below the first screen", "shorten what is above it"
    height, right = FIRST_SCREEN["height"], [seen for seen in all_seen if seen.mends]
    below = [
        Finding(seen.page.name, "", what, f"{seen.mends} px", to_do)
        for seen in right
        if seen.mends > height
    ]
    measured = f"{len(below)} of {len(right)}"
    found = below if len(below) > BELOW_IT * len(right) else []
    return Row(what, f"{BELOW_IT:.0%}", measured, str(len(right)), found)


def of(count: int, whole: int) -> str:
    """How many of how many, where these differ."""
    return str(count) if count == whole else f"{count} of {whole}"


def rows(all_seen: list[Seen], all_pages: int) -> list[Row]:
    """The rows of the table that follow from the visits."""
    opened = of(len(all_seen), all_pages)
    closely = of(sum(seen.thorough for seen in all_seen), all_pages)

    def counted(title: str, name: str, pages: str = opened) -> Row:
        found = [finding for seen in all_seen for finding in getattr(seen, name)]
        return Row(title, "0", str(len(found)), pages, found)

    in_modes = f"{closely}, in {len(MODES) + 1} modes"
    wide = counted("sideways scroll on the phone", "sideways")
    wide.limit, wide.measured = "0 px", f"{max(s.too_wide for s in all_seen)} px"
    found = [
        counted("axe-core violations", "violations", in_modes),
        counted("requests to other hosts", "others"),
        counted("errors and failed requests", "errors"),
        wide,
        counted("outputs that scroll on a desktop", "cut_off", closely),
        first_screen(all_seen),
    ]
    for is_notebook, name in ((False, "Markdown"), (True, "notebook")):
        if some := [seen for seen in all_seen if seen.page.is_notebook == is_notebook]:
            largest = max(some, key=lambda seen: seen.weight)
            heavy = [finding for seen in some for finding in too_heavy(seen)]
            limit = f"{MAY_WEIGH[is_notebook]:,} B"
            measured = f"{largest.weight:,} B ({largest.page.name})"
            title = f"first visit of a {name} page"
            pages = opened if len(some) == len(all_seen) else f"{len(some)} of these"
            found.append(Row(title, limit, measured, pages, heavy))
    buttons = sum(len(seen.copied.texts) for seen in all_seen)
    wrong = [finding for seen in all_seen for finding in seen.copied.findings]
    measured = f"{len(wrong)} of {buttons} buttons"
    found.append(Row("copied text is not the source's", "0", measured, closely, wrong))
    found.append(counted("violations of a strict policy", "blocked"))
    found.append(counted("missing or too much in print", "printed"))
    return found


async def measure(
    browser: Browser, host: Host, pages: list[Page], thorough: list[Page], axe: str
) -> list[Seen]:
    """Look at all pages, a few at a time, and at some of them thoroughly."""
    # The thorough ones first: then no tab works on when the others are done.
    order = sorted(pages, key=lambda page: page not in thorough)
    all_seen = await in_tabs(
        browser,
        lambda one, page: look(one, page, host, axe if page in thorough else None),
        order,
    )
    some = [seen for seen in all_seen if seen.thorough]
    by_touch = await in_tabs(
        browser,
        lambda one, page: touched(one, page, host, axe),
        [seen.page for seen in some],
        touch=True,
    )
    for seen, found in zip(some, by_touch):
        seen.violations += found
    return all_seen
