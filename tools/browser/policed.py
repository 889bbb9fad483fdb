"""The site under the strictest policy that its pages can have."""

from tools.browser.browser import Visit
from tools.browser.built import Page
from tools.browser.keyboard import SEARCH, has_results
from tools.browser.report import Finding
from tools.browser.server import Host

ENFORCED = "Content-Security-Policy"
REPORTED = f"{ENFORCED}-Report-Only"


def blocked(one: Visit, page: Page, mode: str = "") -> list[Finding]:
    """What the browser blocked, or would block where the policy is only reported."""
    to_do = "put the script into a file of the site; see python -m tools.publish.policy site"
    return [
        Finding(page.name, mode, "the policy blocks it", " ".join(text.split()), to_do)
        for text in dict.fromkeys(one.blocked or one.refused)
    ]


async def used(one: Visit, page: Page, host: Host) -> list[Finding]:
    """Search, choose a tab and switch to dark where the policy is enforced."""
    await one.open(host.address(page.address, one.visitor))
    if await one.page.query_selector(SEARCH):
        await one.page.focus(SEARCH)
        await one.page.keyboard.type("get_config", delay=10)
        await has_results(one)  # another row tells if there are none
        await one.page.keyboard.press("Escape")
    await one.mode("dark")
    await one.settled()
    return blocked(one, page, "policy enforced")
