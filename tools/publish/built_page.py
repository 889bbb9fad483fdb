"""What a page of a built site shows, for the comparison of two builds."""

import posixpath
import re
from functools import cached_property
from pathlib import Path

from bs4 import BeautifulSoup, Comment, Tag
from markdownify import MarkdownConverter

BETWEEN_SENTENCES = re.compile(r"(?<=[.?!]) +(?=[A-Z`*])")
ADDRESSES = ("href", "src")
AS_MARKDOWN = MarkdownConverter(
    heading_style="ATX",
    bullets="-",
    escape_asterisks=False,
    escape_underscores=False,
    wrap=True,  # a paragraph is one line, whatever the line breaks in its source
    wrap_width=None,
    code_language_callback=lambda block: language(block),
)


def pages_in(site: Path) -> set[str]:
    """The pages of a built site, as paths in it."""
    return {path.relative_to(site).as_posix() for path in site.rglob("*.html")}


def language(block: Tag) -> str:
    """The language of a highlighted code block, or nothing."""
    above = block.find_parent(class_="highlight")
    names = (above.get_attribute_list("class") if above else []) or []
    found = [name for name in names if name and name.startswith("language-")]
    return found[0].removeprefix("language-") if found else ""


def lines_of(tag: Tag) -> list[str]:
    """The HTML of an element, one tag or text per line, ignoring white space."""
    lines: list[str] = []
    for line in filter(
        None, (" ".join(one.split()) for one in str(tag.prettify()).splitlines())
    ):
        if lines and "<" not in (line[0], lines[-1][0]):
            lines[-1] += f" {line}"  # one text, broken in its source
        else:
            lines.append(line)
    return lines


class BuiltPage:
    """A page of a built site: its article, and the parts of the theme around it."""

    def __init__(self, site: Path, path: str):
        html = BeautifulSoup((site / path).read_text("utf-8"), "html.parser")
        for permalink in html.select("a.headerlink"):
            permalink.decompose()
        for comment in html.find_all(string=lambda text: isinstance(text, Comment)):
            comment.extract()  # no reader sees it
        found = html.find("article")
        self.article: Tag = found.extract() if found else html
        self.around: Tag | None = html if found else None
        self.folder = posixpath.dirname(path)

    @property
    def headings(self) -> list[str]:
        """The headings, with a sign for each level."""
        return [
            f"{'#' * int(heading.name[1])} {heading.get_text(' ', strip=True)}"
            for heading in self.article.select("h1, h2, h3, h4, h5, h6")
        ]

    @property
    def anchors(self) -> list[str]:
        """The targets of links within the site."""
        return [str(tag["id"]) for tag in self.article.select("[id]")]

    @property
    def code(self) -> list[str]:
        """The lines of all blocks of code, each between fences."""
        lines = []
        for block in self.article.select("pre"):
            lines += [f"```{language(block)}", *block.get_text().split("\n"), "```"]
        return lines

    @cached_property
    def text(self) -> list[str]:
        """The article as Markdown, one sentence per line."""
        text = AS_MARKDOWN.convert_soup(self.article)
        return BETWEEN_SENTENCES.sub("\n", text).splitlines()

    @cached_property
    def markup(self) -> list[str]:
        """The article as HTML."""
        return lines_of(self.article)

    @cached_property
    def theme(self) -> list[str]:
        """The parts around the article, with addresses relative to the root of the site."""
        if self.around is None:
            return []
        for tag in self.around.find_all(True):
            for name in ADDRESSES:
                if name in tag.attrs:
                    path = posixpath.join(self.folder, str(tag[name]))
                    tag[name] = posixpath.normpath(path).lstrip("/")
        return lines_of(self.around)
