"""`make build`: a strict build with MkDocs whose messages name the line at fault.

Derived files are written first. MkDocs names only the page of a broken link; this adds
the line. MkDocs does not check links in HTML and in notebooks, so these are looked up in
the finished site.
"""

import argparse
import logging
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from mkdocs.__main__ import cli
from mkdocs.structure.files import File

from tools import DOCS, ROOT
from tools.derive.__main__ import main as derive
from tools.model import notebooks, pages
from tools.model import site as site_settings
from tools.model.files import relative

COMPLAINT = re.compile(
    r"Doc file '(?P<page>.+?)' contains an? .*?link '(?P<address>.*?)', (?P<rest>.*)"
)
ADVICE = {
    "is not found": "Write the path of a file under docs/, relative to this page.",
    "anchor": "An anchor is the text of a heading in small letters, with hyphens.",
}


class Places(logging.Filter):
    """Adds file and line to MkDocs' messages on links, and drops repeated ones."""

    def __init__(self) -> None:
        super().__init__()
        self.said: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if match := COMPLAINT.match(message):
            places = written_at(DOCS / match["page"], match["address"])
            advice = [text for sign, text in ADVICE.items() if sign in match["rest"]]
            record.msg = " ".join([f"{places}: {message}", *advice])
            record.args = ()
        new = record.getMessage() not in self.said
        self.said.add(record.getMessage())
        return new


def written_at(page: Path, address: str) -> str:
    """The place of a link on a page; the page itself, if it cannot be found there."""
    places = [one.place for one in pages.read(page).links if one.address == address]
    return ", ".join(map(str, dict.fromkeys(places))) or relative(page)


def links_unread() -> Iterator[tuple[Path, str, str]]:
    """Page, place and address of each link that MkDocs does not check."""
    for page in sorted(DOCS.rglob("*.md")):
        for link in pages.read(page).links:
            if link.in_html and link.is_local:
                yield page, str(link.place), link.address
    for page in notebooks.all_notebooks():
        for number, cell in enumerate(notebooks.read(page)["cells"], start=1):
            if cell["cell_type"] == "markdown":
                for link in pages.of_text(notebooks.source_of(cell), page).links:
                    if link.is_local:
                        yield page, f"{relative(page)}, cell {number}", link.address


def broken_unread(site: Path) -> Iterator[str]:
    """A message for each of those links that leads nowhere in the built site."""
    directory_urls = site_settings.configuration().use_directory_urls
    for page, place, address in links_unread():
        source = page.relative_to(DOCS).with_suffix(".md").as_posix()
        html = site / File(source, str(DOCS), str(site), directory_urls).dest_uri
        as_written = re.compile(rf"""=["']?{re.escape(address)}["'\s>]""")
        if not html.exists() or not as_written.search(html.read_text("utf-8")):
            continue  # MkDocs has checked it, as it does within `markdown` attributes
        to = urlsplit(address)
        target = html.parent / unquote(to.path) if to.path else html
        target = target / "index.html" if target.is_dir() else target
        missing = not target.exists() or (
            to.fragment and f'id="{to.fragment}"' not in target.read_text("utf-8")
        )
        if missing:
            yield (
                f"{place}: the link '{address}' leads nowhere. In HTML and in notebooks, "
                f"write the address in the built site, relative to {html.relative_to(site)}."
            )


def main(*arguments: str) -> int:
    """Build the site; 1 if MkDocs reports a fault, or a link that it does not check is broken."""
    parser = argparse.ArgumentParser(prog="python -m tools.publish.build")
    parser.add_argument("site", nargs="?", default="site", help="the folder to build")
    site: str = parser.parse_args(arguments).site
    if status := derive():
        return status
    logging.getLogger("mkdocs.structure.pages").addFilter(Places())
    status = 0
    try:
        cli(["build", "--strict", "--site-dir", site])
    except SystemExit as end:
        status = 1 if end.code else 0
    for message in broken_unread((ROOT / site).resolve()):
        print(message, file=sys.stderr)
        status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
