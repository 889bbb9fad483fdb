"""Clicks every copy button and compares the clipboard with the source."""

import asyncio
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from tools.browser.browser import Visit
from tools.browser.built import Page
from tools.browser.report import Finding
from tools.model import extras, notebooks, pages
from tools.record.run import ENVIRONMENT

clipboard = asyncio.Lock()  # the machine has one
BLOCKS = ".highlight-ipynb, div.highlight"
BUTTONS = "button[data-clipboard-target]:not([data-md-type=select]), clipboard-copy"
# The blocks of a page are numbered, and each button gets the number of its block.
NUMBER = """([blocks, buttons]) => {
  const all = [...document.querySelectorAll(blocks)]
  for (const button of document.querySelectorAll(buttons)) {
    const around = button.closest(blocks) ?? button.closest(".jp-InputArea, .CodeMirror")
    button.dataset.block = all.findIndex(one => around === one || around?.contains(one))
  }
  return all.length
}"""
# A click must reach the button: it is looked for where the pointer would be.
AIM = """button => {
  button.scrollIntoView({ block: "center" })
  const box = button.getBoundingClientRect()
  const x = box.x + box.width / 2, y = box.y + box.height / 2
  const hit = document.elementFromPoint(x, y)
  return { x, y, reached: button.contains(hit), number: +button.dataset.block }
}"""


@dataclass
class Copied:
    """The texts that the buttons of a page copied, by block, and what is wrong."""

    texts: dict[int, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def program(self) -> str:
        """All that was copied, pasted in the page's order."""
        return "\n\n".join(self.texts[number] for number in sorted(self.texts))


def blocks_of(page: Page) -> list[str]:
    """The blocks of a page's source, with what they include."""
    if page.source is None:
        return []
    if page.is_notebook:
        return [notebooks.source_of(one) for one in notebooks.code_cells(page.source)]
    return [one.text for one in pages.read(page.source).blocks]


async def copied(one: Visit, page: Page) -> Copied:
    """Click every copy button that a reader can see, in one tab after the other."""
    result = Copied()
    count = await one.page.evaluate(NUMBER, [BLOCKS, BUTTONS])
    await click_all(one, page, result)
    for tab in range(1, await one.tabs()):
        await one.choose(tab)
        await click_all(one, page, result)
    compare(page, count, result)
    return result


async def click_all(one: Visit, page: Page, result: Copied) -> None:
    """Click the buttons that are visible now, each block's once."""
    for button in await one.page.query_selector_all(BUTTONS):
        if not await button.is_visible():
            continue
        async with clipboard:
            spot = await button.evaluate(AIM)
            if spot["number"] in result.texts:
                continue
            where = f"copy button of block {spot['number'] + 1}"
            if not spot["reached"]:
                what, to_do = "a click does not reach it", "see what covers it"
                result.findings.append(Finding(page.name, "", what, where, to_do))
                continue
            await one.page.evaluate("() => navigator.clipboard.writeText('nothing')")
            await one.page.mouse.click(spot["x"], spot["y"])
            text = await one.page.evaluate("() => navigator.clipboard.readText()")
            result.texts[spot["number"]] = text


def compare(page: Page, count: int, result: Copied) -> None:
    """Add the blocks whose text differs from the source's."""
    expected = blocks_of(page)

    def say(what: str, where: str) -> None:
        to_do = f"compare with {page.to_mend or 'its source'}"
        result.findings.append(Finding(page.name, "", what, where, to_do))

    if result.texts and len(expected) != count:
        say(f"{count} blocks are shown, its source has {len(expected)}", "the page")
        return
    for number, text in result.texts.items():
        right = expected[number]
        if text.rstrip("\n") != right.rstrip("\n"):
            say(
                f"copied is {text.strip()[:60]!r}, its source says "
                f"{right.strip()[:60]!r}",
                f"block {number + 1}",
            )


def quick(page: Page, copied: Copied) -> bool:
    """Whether what was copied is Python that needs TensorFlow alone, and no data set."""
    text = copied.program()
    if not text or "cifar10" in text or "# raises" in text or copied.findings:
        return False
    if page.source is None or page.is_notebook:
        return False
    read = pages.read(page.source)
    if any(extras.of(one.path) for one in read.includes):
        return False
    return all(read.blocks[number].is_python for number in copied.texts)


def run(page: Page, program: str) -> list[Finding]:
    """Run what was pasted as a reader would: with Python, in an empty folder."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pasted.py")
        path.write_text(program, "utf-8")
        done = subprocess.run(
            [sys.executable, path.name],
            cwd=folder,
            capture_output=True,
            text=True,
            env={**os.environ, **ENVIRONMENT},
        )
    if done.returncode == 0:
        return []
    said = done.stderr.strip().splitlines()[-1:] or [f"status {done.returncode}"]
    what = f"what its buttons copy does not run: {said[0]}"
    return [Finding(page.name, "", what, "all its blocks", "see what was not copied")]
