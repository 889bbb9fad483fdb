"""The installed Chromium, and a visit of a page in it."""

import asyncio
import contextlib
import itertools
import urllib.parse
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Error,
    Page,
    Request,
    Response,
    ViewportSize,
    async_playwright,
)

from tools.browser import programs

FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Only this machine can be reached; requests to others are counted.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost, EXCLUDE 127.0.0.1",
]
Scheme = Literal["light", "dark"]
DESKTOP: ViewportSize = {"width": 1280, "height": 800}
PHONE: ViewportSize = {"width": 390, "height": 844}
# Animations would be measured half way.
STILL = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("*, *::before, *::after { transition: none !important; animation: none !important; scroll-behavior: auto !important }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""
TABS = """() => Math.max(0, ...[...document.querySelectorAll(".tabbed-set")].map(
  set => set.querySelectorAll(":scope > input").length))"""
CHOOSE = """number => document.querySelectorAll(".tabbed-set").forEach(
  set => set.querySelectorAll(":scope > .tabbed-labels > label")[number]?.click())"""
PAINTED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
# Pages report what a policy blocks or would block; for workers, only the console does.
BLOCKED = "blocked by policy:"
TELL = """addEventListener("securitypolicyviolation", e => console.debug(
  "blocked by policy:", e.effectiveDirective, e.blockedURI, `${e.sourceFile.replace(location.origin, "")}:${e.lineNumber}`))"""
PATIENCE = 60_000  # milliseconds; generous, since a busy machine is not a fault
visitors = itertools.count(1)
Shown = TypeVar("Shown")  # what is looked at: a page
Found = TypeVar("Found")


@contextlib.asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """The installed Chromium, started and in the end closed."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=programs.chromium(), args=FLAGS, chromium_sandbox=False
        )
        try:
            yield browser
        finally:
            await browser.close()


def is_here(address: str) -> bool:
    """Whether an address belongs to the server of the test."""
    parts = urllib.parse.urlsplit(address)
    host = parts.hostname or ""
    return (
        parts.scheme not in ("http", "https", "ws", "wss")
        or host == "127.0.0.1"
        or host.endswith("localhost")
    )


@dataclass
class Visit:
    """One page in a separate context, and everything that went wrong while it was open."""

    page: Page
    visitor: str
    others: list[str] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    blocked: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    pending: int = 0

    def forget(self) -> None:
        """Begin anew, for another page."""
        for name in ("others", "failed", "errors", "blocked", "refused"):
            getattr(self, name).clear()
        self.pending = 0

    def listen(self) -> None:
        """Record requests and errors of the page from now on."""
        self.page.on("request", self.requested)
        self.page.on("requestfinished", self.finished)
        self.page.on("requestfailed", self.failure)
        self.page.on("response", self.answered)
        self.page.on("console", self.said)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def requested(self, request: Request) -> None:
        """The page asks for something."""
        self.pending += 1
        if not is_here(request.url):
            self.others.append(request.url)

    def finished(self, request: Request) -> None:
        """It got what it asked for."""
        self.pending -= 1

    def failure(self, request: Request) -> None:
        """It did not get it."""
        self.pending -= 1
        if is_here(request.url):
            self.failed.append((request.url, request.failure or "failed"))

    def answered(self, response: Response) -> None:
        """The server answers, perhaps that it has no such thing."""
        if response.status >= 400:
            self.failed.append((response.url, f"status {response.status}"))

    def said(self, message: ConsoleMessage) -> None:
        """The console shows something."""
        text = message.text
        if text.startswith(BLOCKED):
            self.blocked.append(text.removeprefix(BLOCKED).strip())
        elif "Content Security Policy" in text or "'script-src'" in text:
            self.refused.append(text)
        # A request that failed is told by itself.
        elif message.type == "error" and not text.startswith("Failed to load resource"):
            self.errors.append(text)

    async def open(self, address: str) -> None:
        """Go to a page as a first-time visitor."""
        with contextlib.suppress(Error):  # about:blank has no storage
            await self.page.evaluate(
                "() => { localStorage.clear(); sessionStorage.clear() }"
            )
        self.forget()
        await self.page.goto(address)
        await self.settled()

    async def settled(self, limit: float = 5) -> None:
        """Wait until nothing is being loaded, for a tenth of a second."""
        quiet = 0
        for _ in range(int(limit / 0.05)):
            await asyncio.sleep(0.05)
            quiet = 0 if self.pending > 0 else quiet + 1
            if quiet == 2:
                return

    async def mode(
        self, scheme: Scheme = "light", size: ViewportSize | None = None
    ) -> None:
        """Show the page in light or dark, at a size; the reader's toggle is used."""
        await self.page.set_viewport_size(size or DESKTOP)
        await self.page.emulate_media(color_scheme=scheme)
        await self.page.evaluate(
            """dark => {
                const toggles = document.querySelectorAll("input[name=__palette]")
                const toggle = toggles[dark ? 1 : 0]
                if (toggle && !toggle.checked) toggle.click()
            }""",
            scheme == "dark",
        )
        await self.page.evaluate(PAINTED)

    async def tabs(self) -> int:
        """How many tabs the set with the most has; 0 without tabs."""
        return int(await self.page.evaluate(TABS))

    async def choose(self, number: int) -> None:
        """Choose the tab of that number in every set that has so many."""
        await self.page.evaluate(CHOOSE, number)
        await self.page.evaluate(PAINTED)  # what scrolls now can be reached by keys now


@contextlib.asynccontextmanager
async def visit(browser: Browser, touch: bool = False) -> AsyncIterator[Visit]:
    """A new tab with its own cookies, storage and clipboard permissions.

    touch: on a phone, where nothing hovers.
    """
    context: BrowserContext = await browser.new_context(
        viewport=PHONE if touch else DESKTOP,
        is_mobile=touch,
        has_touch=touch,
        permissions=["clipboard-read", "clipboard-write"],
    )
    context.set_default_timeout(PATIENCE)
    await context.add_init_script(TELL)
    try:
        one = Visit(await context.new_page(), f"v{next(visitors)}")
        one.listen()
        yield one
    finally:
        await context.close()


async def in_tabs(
    browser: Browser,
    look: Callable[[Visit, Shown], Awaitable[Found]],
    pages: list[Shown],
    tabs: int = 3,
    touch: bool = False,
) -> list[Found]:
    """What `look(visit, page)` gives for each page; a few tabs share the work.

    A tab is used for one page after the other, since opening a tab is slow.
    """
    waiting = list(enumerate(pages))
    results: dict[int, Found] = {}

    async def work() -> None:
        async with visit(browser, touch) as one:
            while waiting:
                number, page = waiting.pop(0)
                results[number] = await look(one, page)

    await asyncio.gather(*(work() for _ in range(min(tabs, len(pages)))))
    return [results[number] for number in range(len(pages))]
