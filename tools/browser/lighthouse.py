"""Lighthouse's scores: its default settings, a slow phone that it simulates."""

import asyncio
import json
import statistics
from pathlib import Path
from typing import Any

from tools.browser import programs
from tools.browser.built import Page
from tools.browser.report import Finding, Row
from tools.browser.server import Host

LIMITS = {"performance": 0.98, "accessibility": 1, "best-practices": 1, "seo": 1}
SCRIPT = Path(__file__).with_suffix(".mjs")
NOISY = "performance"  # a low one is taken again, and the median counts
AGAIN, AT_MOST = 2, 3  # times, and pages, or one in eight: more of them are no noise
SHIFT = 0.1  # of the window moved while the page loads; below it Lighthouse says "good"


Measured = dict[str, Any]  # what lighthouse.mjs prints of a page


class CannotMeasure(Exception):
    """Lighthouse did not measure; the message is its own."""


async def scores(addresses: list[str], modules: Path) -> list[Measured]:
    """What Lighthouse says of some addresses, in their order."""
    process = await asyncio.create_subprocess_exec(
        programs.node(),
        str(SCRIPT),
        str(modules),
        programs.chromium(),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        out, said = await process.communicate("\n".join(addresses).encode())
    finally:
        if process.returncode is None:
            process.terminate()
    found = [json.loads(line) for line in out.decode().splitlines() if line[:1] == "{"]
    if len(found) != len(addresses):
        raise CannotMeasure(
            f"Lighthouse measured {len(found)} of {len(addresses)} pages. It says:\n"
            + said.decode()[-2000:]
        )
    return found


async def measure(
    host: Host, pages: list[Page], modules: Path, of: int, processes: int = 1
) -> list[Row]:
    """A row for each of the four scores, and one for what moves.

    processes: so many pages are measured at a time, each the slower for it; those with
        low scores are then measured alone.
    """
    names = [page.name for page in pages]
    addresses = {page.name: host.address(page.address) for page in pages}

    async def part(some: list[str]) -> dict[str, Measured]:
        measured = await scores([addresses[name] for name in some], modules)
        return dict(zip(some, measured))

    parts = [names[first::processes] for first in range(min(processes, len(names)))]
    found: dict[str, Measured] = {}
    for some in await asyncio.gather(*map(part, parts)):
        found |= some
    low = sorted(
        (name for name in names if too_low(found[name], NOISY)),
        key=lambda name: -(found[name]["scores"][NOISY] or 0),
    )[: max(AT_MOST, len(names) // 8)]
    taken = {name: [found[name]["scores"][NOISY] or 0] for name in low}
    for _ in range(AGAIN if low else 0):
        for name, one in (await part(low)).items():
            taken[name].append(one["scores"][NOISY] or 0)
    for name, several in taken.items():
        found[name]["scores"][NOISY] = statistics.median(several)
    rows = [
        row(category, {name: found[name] for name in names}, of) for category in LIMITS
    ]
    rows.append(shifts(found, of))
    if low:
        rows[0].pages += f", {len(low)} of them {AGAIN + 1} times (median)"
    return rows


def shifts(found: dict[str, Measured], all_pages: int) -> Row:
    """A row for how far what was painted moves: the part of performance that is no timing."""
    what = f"more than {SHIFT} of the window moves while the page loads"
    to_do = "give what comes late its place at once: fonts, pictures, tables"
    findings = [
        Finding(name, "phone", what, f"{one['shift']:.3f}", to_do)
        for name, one in found.items()
        if one["shift"] > SHIFT
    ]
    most = max(found, key=lambda name: found[name]["shift"])
    measured = f"{found[most]['shift']:.3f} ({most})"
    pages = f"{len(found)} of {all_pages}"
    return Row("layout shift on the phone", f"{SHIFT}", measured, pages, findings)


def too_low(one: Measured, category: str) -> bool:
    """Whether a score is below its limit."""
    return bool((one["scores"][category] or 0) < LIMITS[category])


def row(category: str, found: dict[str, Measured], all_pages: int) -> Row:
    """The row of one of the four scores."""
    findings = []
    for name, one in found.items():
        if not too_low(one, category):
            continue
        failed = [audit for audit in one["failed"] if audit["category"] == category]
        score = f"{category} is below {LIMITS[category]:.2f}"
        for audit in failed or [
            {"id": "score", "title": score, "value": "", "node": ""}
        ]:
            what = f"{score}: {audit['id']}"
            to_do = audit["title"]
            findings.append(
                Finding(name, "phone", what, audit["node"] or "the page", to_do)
            )
    lowest = min(found, key=lambda name: found[name]["scores"][category] or 0)
    return Row(
        f"Lighthouse {category}",
        f"{LIMITS[category]:.2f}",
        f"{found[lowest]['scores'][category] or 0:.2f} ({lowest})",
        f"{len(found)} of {all_pages}",
        findings,
        is_timing=category == NOISY,
    )
