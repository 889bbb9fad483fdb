"""What somebody without a mouse can do: reach everything, see where they are, leave."""

import contextlib

from playwright.async_api import Error

from tools.browser.browser import DESKTOP, PHONE, STILL, Visit
from tools.browser.built import Page
from tools.browser.report import Finding
from tools.browser.server import Host

SEARCH = "[data-md-component=search-query], input[type=search]"
RESULT = "a.md-search-result__link"
AT_ONCE = 25  # presses between two looks at whether the focus has come round
# Notes, whenever Tab moves the focus, where it is and whether that shows; where no style
# changes but a colour, pictures of the page are compared. A radio button or a box may be drawn by a label, its own or the
# next one; of the radio buttons of a group, Tab reaches one.
WATCH = """() => {
  const may = "a[href], button, input, select, textarea, summary, [tabindex], label[for]"
  const look = one => { const s = getComputedStyle(one); return [
    s.outlineStyle === "none" || s.outlineWidth === "0px" ? "" : s.outline + s.outlineOffset,
    s.boxShadow, s.backgroundColor, s.borderStyle + s.borderWidth + s.borderColor, s.textDecorationLine].join("|") }
  const outside = one => { const box = one.getBoundingClientRect()
    return box.right + scrollX <= 0 || box.left + scrollX >= document.documentElement.scrollWidth || box.bottom + scrollY <= 0 }
  const has_size = one => { const box = one.getBoundingClientRect(); return box.width > 0 && box.height > 0 }
  const shows = one => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && has_size(one) && !outside(one)
  const is_choice = one => one.type === "radio" || one.type === "checkbox"
  const next = one => one.nextElementSibling?.localName === "label" ? one.nextElementSibling : null
  const drawn = one => is_choice(one) ? [one, ...(one.labels ?? []), next(one)].filter(Boolean) : [one]
  const name = one => {
    if (one.id) return one.localName + "#" + CSS.escape(one.id)
    const classes = [...one.classList].filter(c => c !== "focus-visible").map(c => "." + CSS.escape(c)).join("")
    const to = one.localName === "label" ? `[for=${one.htmlFor}]` : ""
    return one.localName + classes + to + (classes + to ? "" : ` "${one.textContent.trim().replace(/\\s+/g, " ").slice(0, 40)}"`) }
  // A label that is clicked for a box that is not drawn must be in the order itself.
  const needed = one => one.localName !== "label" || (one.control && !one.control.checkVisibility()
    && getComputedStyle(one).pointerEvents !== "none" && getComputedStyle(one).cursor === "pointer"
    && !one.matches(".md-overlay"))
  const all = [...document.querySelectorAll(may)]
  const wanted = all.filter(one => !one.disabled && one.type !== "hidden" && !one.closest("[inert]") && needed(one)
    && (one.tabIndex >= 0 || one.localName === "label") && (!is_choice(one) || one.checkVisibility()) && drawn(one).some(shows))
  const around = one => [...drawn(one), ...drawn(one).map(o => o.parentElement), one.firstElementChild].filter(Boolean)
  const before = new Map(all.map(one => [one, around(one).map(look)]))
  const reached = new Set(), unseen = new Set(), hidden = new Set(), shown = new Set()
  // Judged when Tab has moved the focus, and again before the next Tab: styles may be late.
  const judge = one => {
    if (drawn(one).some(shows)) {
      hidden.delete(one)
      const same = before.has(one) && around(one).map(look).every((now, i) => now === before.get(one)[i])
      same && !shown.has(one) ? unseen.add(one) : (shown.add(one), unseen.delete(one)) }
    else if (!shown.has(one) && reached.has(one)) hidden.add(one) }
  const outermost = one => { while (one.parentElement && outside(one.parentElement)) one = one.parentElement; return one }
  let last = null, times = 0, trapped = "", round = false
  addEventListener("keyup", event => {
    if (event.key !== "Tab") return
    const one = document.activeElement
    if (!one || one === document.body) { round = true; last = null; return }
    times = one === last ? times + 1 : 0
    if (times === 3) trapped = name(one)
    last = one
    if (reached.has(one)) { round ||= times === 0; return }
    reached.add(one)
    judge(one) })
  addEventListener("keydown", event => event.key === "Tab" && judge(document.activeElement), true)
  const group = one => one.type === "radio" ? one.name : one
  window.__summary = () => { const groups = new Set([...reached].map(group)); return { round: round || trapped !== "", trapped,
    hidden: [...new Set([...hidden].map(outermost).map(name))], unseen: (window.__unseen = [...unseen]).map(name),
    missed: [...new Set(wanted.filter(one => one.isConnected && !groups.has(group(one))).map(name))] } }
  scrollTo(0, 0)
  return all.length
}"""
# Times of what is in effect; Chromium reports what a rule says, whatever it is worth.
MOVING = """() => {
  const seconds = text => Math.max(0, ...text.split(",").map(t => t.trim().endsWith("ms") ? parseFloat(t) / 1000 : parseFloat(t) || 0))
  const name = one => one.localName + [...one.classList].map(c => "." + CSS.escape(c)).join("")
  const found = new Set()
  for (const one of document.querySelectorAll("*")) for (const part of [undefined, "::before", "::after"]) {
    const s = getComputedStyle(one, part)
    if (part && s.content === "none") continue
    if (s.transitionProperty !== "none" && seconds(s.transitionDuration) + seconds(s.transitionDelay) > 0.01) found.add(name(one) + (part ?? ""))
    if (s.animationName !== "none" && seconds(s.animationDuration) > 0.01) found.add(name(one) + (part ?? "")) }
  return [...found]
}"""


async def tabbed_through(one: Visit, page: Page, mode: str) -> list[Finding]:
    """Press Tab until it has come round; what it missed, and where it could not be seen."""
    await one.page.evaluate(STILL)
    await one.page.mouse.move(1, 1)  # what is hovered over looks focused
    count = await one.page.evaluate(WATCH)
    for _ in range(0, count + 2 * AT_ONCE, AT_ONCE):
        for _ in range(AT_ONCE):
            await one.page.keyboard.press("Tab")
        found = await one.page.evaluate("() => __summary()")
        if found["round"]:
            break
    found["unseen"] = [
        name
        for number, name in enumerate(found["unseen"])
        if not await differs(one, number)
    ]
    said = [
        (
            "missed",
            "Tab does not reach it",
            "give it a place in the order (tabindex=0)",
        ),
        (
            "unseen",
            "the focus on it does not show",
            "give it an outline on :focus-visible",
        ),
        ("hidden", "Tab stops where nothing is seen", "take it out while it is hidden"),
    ]
    findings = [
        Finding(page.name, mode, what, where, to_do)
        for name, what, to_do in said
        for where in dict.fromkeys(found[name])
    ]
    if found["trapped"]:
        what, to_do = "Tab does not leave it", "let Tab move on"
        findings.append(Finding(page.name, mode, what, found["trapped"], to_do))
    return findings


async def differs(one: Visit, number: int) -> bool:
    """Whether the page looks in any way different while that element has the focus."""
    await one.page.evaluate(
        "n => { document.activeElement.blur(); __unseen[n].scrollIntoView({ block: 'center' }) }",
        number,
    )
    before = await one.page.screenshot()
    await one.page.evaluate(
        "n => __unseen[n].focus({ focusVisible: true, preventScroll: true })", number
    )
    return bool(before != await one.page.screenshot())


async def tabs_switched(one: Visit, page: Page) -> list[Finding]:
    """Choose the next tab of the first set with an arrow key."""
    state = """() => { const set = document.querySelector(".tabbed-set")
      const inputs = [...set.querySelectorAll(":scope > input")]
      const blocks = [...set.querySelectorAll(":scope > .tabbed-content > .tabbed-block")]
      return [inputs.findIndex(one => one.checked), blocks.findIndex(one => one.checkVisibility())] }"""
    if not await one.page.query_selector(".tabbed-set > input"):
        return []
    await one.page.evaluate(
        "() => document.querySelector('.tabbed-set > input:checked').focus()"
    )
    before, _ = await one.page.evaluate(state)
    await one.page.keyboard.press("ArrowRight")
    await one.page.wait_for_timeout(100)
    after, shown = await one.page.evaluate(state)
    if after == before + 1 and shown == after:
        return []
    what, to_do = "an arrow key does not choose the next tab", "use radio buttons"
    return [Finding(page.name, "", what, ".tabbed-set", to_do)]


async def has_results(one: Visit, selector: str = RESULT) -> bool:
    """Wait for what the search finds; a key that changes nothing asks it once more."""
    for _ in range(15):
        with contextlib.suppress(Error):
            await one.page.wait_for_selector(selector, timeout=4000)
            return True
        await one.page.keyboard.press("End")
    return False


async def search_by_keys(one: Visit, page: Page) -> list[Finding]:
    """Open the search with /, use it, leave it with Escape."""

    def say(what: str, where: str = SEARCH) -> list[Finding]:
        return [Finding(page.name, "", what, where, "see the keys of the search")]

    if not await one.page.query_selector(SEARCH):
        return say("there is no search")
    focused = "selector => document.activeElement?.matches(selector)"
    await one.page.evaluate("() => document.activeElement?.blur()")
    await one.page.keyboard.press("/")
    try:
        await one.page.wait_for_function(focused, arg=SEARCH, timeout=6000)
    except Error:
        return say("/ does not open the search")
    await one.page.keyboard.type("get_config", delay=20)
    if not await has_results(one):
        return say("the search shows no results", RESULT)
    await one.page.wait_for_timeout(500)  # what the last letters find replaces the rest
    await one.page.keyboard.press("ArrowDown")
    try:
        await one.page.wait_for_function(
            "() => document.activeElement?.matches('a[href]')", timeout=6000
        )
    except Error:
        return say("an arrow key does not reach the results", RESULT)
    await one.page.keyboard.press("Escape")
    try:
        await one.page.wait_for_function(
            "selector => !document.activeElement?.matches(selector)"
            " && !document.querySelector('#__search:checked')",
            arg=SEARCH,
            timeout=6000,
        )
    except Error:
        return say("Escape does not leave the search")
    return []


async def keys(one: Visit, page: Page, host: Host, phone: bool) -> list[Finding]:
    """All of this on one page, on a desktop and, where asked for, as narrow as a phone.

    A page that is zoomed in looks as it does on a phone, and has a keyboard.
    """
    findings = []
    address = host.address(page.address, one.visitor)
    await one.mode()
    await one.open(address)
    await one.page.emulate_media(reduced_motion="reduce")
    to_do = "end it in @media (prefers-reduced-motion)"
    for where in await one.page.evaluate(MOVING):
        what = "it moves, though the reader asks for less motion"
        findings.append(Finding(page.name, "", what, where, to_do))
    await one.page.emulate_media(reduced_motion="no-preference")
    for mode, size in (("desktop", DESKTOP), ("phone", PHONE))[: 1 + phone]:
        await one.mode(size=size)
        await one.open(address)
        findings += await tabbed_through(one, page, mode)
    await one.mode()
    await one.open(address)
    findings += await search_by_keys(one, page)
    findings += await tabs_switched(one, page)
    return findings
