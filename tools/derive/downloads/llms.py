"""The list of pages for LLMs and scripts: address, title, first paragraph."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools import DOCS
from tools.derive.downloads.links import linked
from tools.derive.downloads.reading import Passage, download_of, parts, title_of
from tools.model import site


def in_site_order() -> list[Path]:
    """The pages of the site, each once, in the order of the navigation."""
    named = (DOCS / name for name in in_order(site.configuration().nav))
    # The build reports what does not exist, and what is not in the navigation.
    return [page for page in dict.fromkeys(named) if page.exists()]


def in_order(nav: Any) -> Iterator[str]:
    """The files in a part of the navigation."""
    if isinstance(nav, str):
        yield nav
    else:
        for one in nav.values() if isinstance(nav, dict) else nav:
            yield from in_order(one)


def description(page: Path) -> str:
    """The first paragraph of a page, without markup."""
    prose = (linked(one, "") for one in parts(page) if isinstance(one, Passage))
    text = next(prose, "")
    paragraphs = [one.strip() for one in re.split(r"\n\s*\n", text)]
    first = next((p for p in paragraphs if p and not p.startswith("#")), "")
    return " ".join(first.replace("**", "").split())


def llms(listed: list[Path]) -> str:
    """The list of pages for LLMs and scripts: address, title, first paragraph."""
    config = site.configuration()
    address = config.site_url or ""
    lines = [
        f"# {config.site_name}",
        "",
        f"> {' '.join((config.site_description or '').split())}",
        "",
    ]
    lines += [
        "Every block of code on these pages was executed, and every output recorded.",
        "",
    ]
    for title, inside in (
        ("Pages", True),
        ("Pages on a single mistake or task", False),
    ):
        lines += [f"## {title}", ""]
        for page in listed:
            # One mistake, or one task, is a page below the page of its topic.
            if (len(page.relative_to(DOCS).parts) < 3) is inside:
                path = download_of(page, ".txt").relative_to(DOCS).as_posix()
                about = f": {description(page)}" if inside else ""
                lines.append(f"- [{title_of(page)}]({address}{path}){about}")
        lines.append("")
    return "\n".join(lines)
