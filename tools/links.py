"""Links and pictures as their author wrote them, in Markdown or HTML, with their place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from tools import pages
from tools.pages import Line

ADDRESS = r"\s*(?:<(?P<{0}_spaced>[^<>\n]*)>|(?P<{0}>(?:[^\s()<>]|\([^\s()]*\))*))"
LINK = re.compile(
    r"(?P<picture>!\[(?P<text>[^\]]*))?\]\(" + ADDRESS.format("inline") + "|"
    r"!\[(?P<named>[^\]]*)\]\[[^\]]*\]|"
    r"^ {0,3}\[[^\]^][^\]]*\]:" + ADDRESS.format("defined"),
    re.MULTILINE,
)


@dataclass(frozen=True)
class Link:
    """A link or a picture; `text` is what a picture says to who does not see it.

    A picture with the address elsewhere, `![text][name]`, has none here.
    """

    line: Line
    address: str
    is_picture: bool
    text: str
    in_html: bool

    @property
    def is_local(self) -> bool:
        """It leads to a file of this site, or to a place on the same page."""
        return not re.match(r"[a-z][a-z0-9+.-]*:|//|$", self.address, re.IGNORECASE)


class Tags(HTMLParser):
    """The tags of a text: line, name and attributes of each."""

    def __init__(self, text: str):
        super().__init__()
        self.found: list[tuple[int, str, dict[str, str]]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        values = {name: (value or "").strip() for name, value in attributes}
        self.found.append((self.getpos()[0], tag, values))


def links(page: Path) -> list[Link]:
    """All links and pictures of a page, in Markdown and then in HTML."""
    return list(links_in(pages.written(page)))


def links_in(lines: list[Line]) -> Iterator[Link]:
    """The links and pictures in some lines of Markdown."""
    text = pages.prose(lines)
    for match in LINK.finditer(text):
        line = lines[text.count("\n", 0, match.start())]
        found = match.groupdict()
        names = ("inline_spaced", "inline", "defined_spaced", "defined")
        address = next((found[name] for name in names if found[name]), "")
        is_picture = found["picture"] is not None or found["named"] is not None
        words = found["text"] or found["named"] or ""
        yield Link(line, address, is_picture, words.strip(), in_html=False)
    for number, tag, values in Tags(text).found:
        if tag in ("a", "img"):
            address = values.get("href" if tag == "a" else "src", "")
            words = values.get("alt", "")
            yield Link(lines[number - 1], address, tag == "img", words, in_html=True)
