"""What a page looks like on paper: all tabs, and nothing to click."""

from tests.site.browser import Visit
from tests.site.built import Page
from tests.site.report import Finding

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


async def printed(one: Visit, page: Page) -> list[Finding]:
    """The tabs that would not be printed, and the navigation that would."""
    await one.page.emulate_media(media="print")
    found = await one.page.evaluate(PRINTED, LEFT_OUT)
    await one.page.emulate_media(media="screen")
    hide = "hide it in @media print"
    show = "show it in @media print"
    return [
        Finding(page.name, "print", "a tab's content is not printed", where, show)
        for where in found["hidden"]
    ] + [
        Finding(page.name, "print", "navigation is printed", where, hide)
        for where in found["shown"]
    ]
