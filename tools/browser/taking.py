"""How many clicks it takes from the start page to a download."""

import json

from playwright.async_api import Error

from tools.browser.browser import Visit
from tools.browser.built import Page
from tools.browser.report import Finding
from tools.browser.server import Host

# The words on what is clicked, one after the other; the last one gives a file.
CLICKS = ("Start: the Sequential class", "notebook")
HELD = "layers.Conv2D(120"  # a line of LeNet5
PATIENCE = 9000  # milliseconds


async def lenet5(one: Visit, page: Page, host: Host) -> list[Finding]:
    """Go from the start page to LeNet5 as a notebook by clicks alone."""
    *pages, last = CLICKS

    def say(what: str, where: str) -> list[Finding]:
        return [Finding(page.name, "", what, where, "lead there from the start page")]

    await one.open(host.address(page.address, one.visitor))
    try:
        for words in pages:
            await one.page.get_by_role("link", name=words, exact=True).click(
                timeout=PATIENCE
            )
            await one.page.wait_for_load_state()
        async with one.page.expect_download(timeout=PATIENCE) as download:
            link = one.page.get_by_role("link", name=last, exact=True)
            await link.click(timeout=PATIENCE)
        file = await (await download.value).path()
    except Error as error:
        return say("the notebook is not reached", error.message.splitlines()[0])
    cells = json.loads(file.read_text("utf-8"))["cells"]
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    if not any(HELD in "".join(cell["source"]) for cell in code):
        return say(f"the notebook has no cell with {HELD}", one.page.url)
    if not any(cell["outputs"] for cell in code):
        return say("the notebook has no outputs", one.page.url)
    return []
