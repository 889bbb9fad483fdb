"""Links in downloads, which lead to the same kind of file or to the site."""

import re
from itertools import accumulate
from pathlib import Path

from tools import DOCS
from tools.derive import markdown_text
from tools.derive.downloads.reading import Passage, cleaned, download_of, page_of
from tools.model import site
from tools.model.page import Link

OPENS, CLOSES = "](", re.compile(r""">?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)""")


def linked(prose: Passage, to: str) -> str:
    """The text of some prose with its links changed.

    to: ".txt" for the Markdown of the other pages, in the same folders as the pages; else
        the address of the site; if that is empty, only the text of the link stays.
    """
    text = "\n".join(prose.lines)
    starts = [0, *accumulate(len(line) + 1 for line in prose.lines)]
    page = page_of(prose)
    whole = {line.place: len(line) for line in page.lines}
    # The lines of a box that was unfolded have another indentation.
    first = {
        line.place: start - (whole.get(line.place, len(line)) - len(line))
        for line, start in zip(prose.lines, starts)
    }
    found = [
        (first[link.place] + link.column, link)
        for link in page.links
        if link.place in first and link.column >= 0 and link.is_local
        if not (link.in_html or link.is_picture)
    ]
    for at, link in sorted(found, key=lambda one: one[0], reverse=True):
        if text.startswith(link.address, at):
            text = replaced(text, at, link, prose.page, to)
    return cleaned(text.split("\n"))


def replaced(text: str, at: int, link: Link, page: Path, to: str) -> str:
    """The text with another address instead of the one at `at`, or without the link."""
    end = at + len(link.address)
    leads_nowhere_else = not to or (to == ".txt" and link.address.startswith("#"))
    if not leads_nowhere_else:
        return text[:at] + address_of(link, page, to) + text[end:]
    opens, closes = text.rfind(OPENS, 0, at), CLOSES.match(text, end)
    if opens < 0 or not closes or text[opens + len(OPENS) : at].strip(" <\n"):
        return text  # a reference link: its definition stays where it is
    depth, first = 0, opens
    while first >= 0:
        depth += (text[first] == "]") - (text[first] == "[")
        if depth == 0:
            break
        first -= 1
    return text[:first] + text[first + 1 : opens] + text[closes.end() :]


def address_of(link: Link, page: Path, to: str) -> str:
    """The target of a link in a download; unchanged if it is not on the site."""
    target, hash_sign, anchor = link.address.partition("#")
    path = (page.parent / target).resolve() if target else page
    if path.suffix == ".html":  # as notebooks write the address of a page
        path = path.with_suffix(".md")
    if not path.is_relative_to(DOCS):
        return link.address  # the build reports it
    if to != ".txt":
        address = to + site.address(path)
    elif path.suffix in (".md", ".ipynb"):
        address = markdown_text.link(download_of(page, to), download_of(path, to))
    else:
        address = markdown_text.link(download_of(page, to), path)
    return f"{address}{hash_sign}{anchor}"
