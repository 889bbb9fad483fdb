"""What pages would load from other hosts, and links that the build does not check."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from tools import DOCS, ROOT
from tools.check.markup import each_page
from tools.model import site
from tools.model.files import read_text
from tools.model.places import Place

OVERRIDES = ROOT / "overrides"  # templates that replace those of the theme
HOST = re.compile(r"(?:^|\s)(?:https?:)?//", re.IGNORECASE)  # one of several, too
STYLE_URL = re.compile(
    r"""(?:@import\s+|\burl\()\s*(?:url\(\s*)?["']?\s*(?P<address>[^"')\s;]+)""",
    re.IGNORECASE,
)
STYLE_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
NOT_LOADED = {"alternate", "author", "canonical", "license", "me", "next", "prev"}


class Tags(HTMLParser):
    """The tags of a template: line, name and attributes of each."""

    def __init__(self, text: str):
        super().__init__()
        self.found: list[tuple[int, str, dict[str, str]]] = []
        self.feed(text)
        self.close()

    def handle_starttag(
        self, tag: str, attributes: list[tuple[str, str | None]]
    ) -> None:
        values = {name: (value or "").strip() for name, value in attributes}
        self.found.append((self.getpos()[0], tag, values))


def loaded_by(tag: str, values: dict[str, str]) -> Iterator[str]:
    """The addresses that a browser loads for an element."""
    names = ["src", "srcset", "poster", "data"]
    if tag == "link" and not NOT_LOADED & set(values.get("rel", "").split()):
        names.append("href")
    yield from (values[name] for name in names if name in values)
    for _, address in loaded_by_style(values.get("style", "")):
        yield address


def loaded_by_style(text: str) -> Iterator[tuple[int, str]]:
    """Line and address of everything that a browser loads for a style sheet."""
    text = STYLE_COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    for match in STYLE_URL.finditer(text):
        line = text.count("\n", 0, match.start("address")) + 1
        yield line, match["address"]


def loaded() -> Iterator[tuple[Place, str]]:
    """Place and address of everything that pages, style sheets, templates and `mkdocs.yml` load."""
    for page in each_page():
        for tag in page.tags if page.path.is_relative_to(DOCS) else []:
            yield from ((tag.place, one) for one in loaded_by(tag.name, tag.attributes))
    for folder in (DOCS, OVERRIDES):
        for sheet in sorted(folder.rglob("*.css")):
            for line, address in loaded_by_style(read_text(sheet)):
                yield Place(sheet, line), address
    for template in sorted(OVERRIDES.rglob("*.html")):
        text = read_text(template)
        for line, name, values in Tags(text).found:
            yield from ((Place(template, line), one) for one in loaded_by(name, values))
        for line, address in loaded_by_style(text):
            yield Place(template, line), address
    settings = ROOT / "mkdocs.yml"
    config = site.configuration()
    lines = read_text(settings).split("\n")
    for address in map(str, [*config.extra_css, *config.extra_javascript]):
        for number, text in enumerate(lines, start=1):
            if address in text:
                yield Place(settings, number), address


def other_hosts() -> Iterator[str]:
    """Everything that is loaded from another host."""
    for place, address in dict.fromkeys(loaded()):
        if HOST.search(address):
            yield (
                f"{place}: this loads {address} from another host; put a copy "
                "into docs/assets/ and name that"
            )


def links_of_front_pages() -> Iterator[str]:
    """Links to missing files in README and CONTRIBUTING, which are not part of the build."""
    for page in each_page():
        for link in page.links if page.path.parent == ROOT else []:
            path = link.address.split("#")[0]
            if link.is_local and not (ROOT / path).exists():
                yield f"{link.place}: there is no {path}; write a path from here"


def links_by_name() -> Iterator[str]:
    """Reference links without a definition on the page, which are shown as text."""
    for page in each_page():
        for place, text in page.unnamed:
            yield (
                f"{place}: {text} is shown as it is written, because no "
                "line of this page says where it leads; add a line [name]: address, or write code in backticks"
            )
