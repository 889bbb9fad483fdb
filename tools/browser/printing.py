"""What a page looks like on paper: all tabs, dark on white, and nothing to click."""

from tools.browser.browser import Visit
from tools.browser.built import Page
from tools.browser.report import Finding

LEFT_OUT = ["nav", "header.md-header", "footer", "[role=search]", "[role=navigation]"]
# Everything a tab holds must show; a parent that is no tab may be closed by its author.
PRINTED = """left_out => {
  const shows = one => one.checkVisibility() && one.getBoundingClientRect().height > 0
  const name = one => one.localName + [...one.classList].map(c => "." + CSS.escape(c)).join("")
  const hidden = [...document.querySelectorAll(".tabbed-block")].filter(one => !shows(one)).map(one => {
    const number = [...one.parentElement.children].indexOf(one)
    const label = one.closest(".tabbed-set")?.querySelectorAll(":scope > .tabbed-labels > label")[number]
    return `the tab "${label?.textContent.trim() ?? number + 1}"` })
  const shown = [...document.querySelectorAll(left_out.join(","))].filter(shows).map(name)
  return { hidden, shown: [...new Set(shown)] }
}"""

# What is light on paper cannot be read, what is dark takes all the ink.
NOT_FOR_PAPER = """() => {
  const name = one => one.localName + [...one.classList].map(c => "." + CSS.escape(c)).join("")
  const light = (colour, without) => {
    const [r, g, b, alpha = 1] = colour.match(/[\\d.]+/g).map(Number)
    return alpha < 0.3 ? without : (0.3 * r + 0.6 * g + 0.1 * b) / 255 }
  const wrong = [...document.querySelectorAll("main :is(h1, h2, p, td, pre, pre > code, pre span)")].filter(one => {
    if (!one.checkVisibility() || one.closest(".md-button, nav")) return false
    const { color, backgroundColor } = getComputedStyle(one)
    return light(color, 0) > 0.6 || light(backgroundColor, 1) < 0.6 })
  return [...new Set(wrong.map(name))].slice(0, 3)
}"""


async def printed(one: Visit, page: Page, from_dark: bool = True) -> list[Finding]:
    """The tabs that would not be printed, and what of the screen would.

    from_dark: look at the colours too, as printed by a reader whose screen is dark.
    """
    if from_dark:
        await one.mode("dark", one.page.viewport_size)
    await one.page.emulate_media(media="print")
    await one.page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    found = await one.page.evaluate(PRINTED, LEFT_OUT)
    dark = await one.page.evaluate(NOT_FOR_PAPER) if from_dark else []
    await one.page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    await one.page.emulate_media(media="screen")
    if from_dark:
        await one.mode("light", one.page.viewport_size)
    hide = "hide it in @media print"
    show = "show it in @media print"
    use = "give paper the colours of the light"
    return (
        [
            Finding(page.name, "print", "a tab's content is not printed", where, show)
            for where in found["hidden"]
        ]
        + [
            Finding(page.name, "print", "navigation is printed", where, hide)
            for where in found["shown"]
        ]
        + [
            Finding(
                page.name,
                "print, from the dark",
                "its colour is wrong for paper",
                where,
                use,
            )
            for where in dark
        ]
    )
