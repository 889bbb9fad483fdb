"""Pages as the site shows them: what they include, and the fences they hold.

A page may include code, outputs and pictures, and Markdown that `make record` has put
together: what stands there counts as written on the page. Includes are resolved by the
preprocessor that builds the site, with the settings of `mkdocs.yml`. A fence is
whatever Markdown takes for one, with title, highlights or indentation. What is left
without fences is prose, with headings and links.
"""

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import markdown
from markdown.extensions.attr_list import get_attrs_and_remainder
from pymdownx.snippets import SnippetMissingError
from pymdownx.superfences import RE_NESTED_FENCE_START

from tools import DOCS, ROOT, SNIPPETS, snippets

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

INCLUDE = re.compile(r"""^\s*-+8<-+ (["'])(?P<target>.+?)\1\s*$""")
FENCE = re.compile(r"^(?P<indent>[ >\t]*)(?P<ticks>`{3,}|~{3,})(?P<info>[^`]*)$")
# What Markdown does not read: a page's header, comments, and code within a paragraph.
UNREAD = re.compile(
    r"\A---\n.*?\n---\n|<!--.*?-->|(?<!`)(?P<ticks>`+)(?!`)(?:(?!\n\s*\n).)+?(?<!`)(?P=ticks)(?!`)",
    re.DOTALL,
)
EXECUTED = {"python", "py", "py3", "python3"}
PYTHON = EXECUTED | {"pycon", "ipython"}  # all that readers take for Python


class BrokenPage(Exception):
    """Something on a page that cannot be shown; the message names page and line."""


@dataclass(frozen=True)
class Line:
    """A line of Markdown, and where it is written."""

    file: Path
    number: int
    text: str


@dataclass(frozen=True)
class Include:
    """A line of a page that takes in a file, or one section of it; where it is written."""

    page: Path
    line: int
    target: str

    @property
    def path(self) -> Path:
        return SNIPPETS / self.target.split(":")[0]

    @property
    def section(self) -> str | None:
        return self.target.split(":")[1] if ":" in self.target else None

    def problem(self) -> str | None:
        """What is wrong with it, for the person who wrote it; None if it is right."""
        here = f"{snippets.relative(self.page)}:{self.line}"
        if not self.path.is_file():
            return f"{here}: includes {self.target}, but there is no snippets/{self.path.relative_to(SNIPPETS)}"
        if self.section and self.section not in (known := snippets.sections(self.path)):
            return (
                f"{here}: includes {self.target}, but that file has no section "
                f"'{self.section}'; it has {', '.join(known) or 'none'}"
            )
        return None


@dataclass(frozen=True)
class Fence:
    """A fenced block: where it is written, what it says it is, what it holds.

    at: the index of its opening line among the lines it was found in.
    """

    page: Path
    line: int
    at: int
    info: str
    body: tuple[str, ...]

    @property
    def header(self) -> re.Match:
        """What the site's Markdown reads after the backticks."""
        return RE_NESTED_FENCE_START.match(f"```{self.info}")

    @property
    def language(self) -> str:
        """The language it names, as a word or as its first class; "" if it names none."""
        attributes, _ = get_attrs_and_remainder(self.header["attrs"] or "")
        classes = [value for key, value in attributes if key == "."]
        return (self.header["lang"] or next(iter(classes), "")).lower()

    @property
    def is_python(self) -> bool:
        return self.language in PYTHON

    @property
    def includes(self) -> list[Include]:
        lines = enumerate(self.body, start=self.line + 1)
        return includes_in(Line(self.page, number, text) for number, text in lines)

    @property
    def highlighted(self) -> list[int]:
        """The lines that `hl_lines` names, counted from 1."""
        match = re.search(r"hl_lines=\"([^\"]*)\"", self.info)
        lines = []
        for part in match[1].split() if match else []:
            first, _, last = part.partition("-")
            lines += range(int(first), int(last or first) + 1)
        return lines


def all_pages() -> list[Path]:
    """Every Markdown page of the site, and the two files that GitHub shows."""
    front = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
    return sorted(DOCS.rglob("*.md")) + [path for path in front if path.exists()]


@functools.cache
def configuration() -> "MkDocsConfig":
    """`mkdocs.yml`, as MkDocs reads it.

    MkDocs is imported here only: `tools.ran_with` serves other builders too.
    """
    from mkdocs.config import load_config

    return load_config(str(ROOT / "mkdocs.yml"))


def address(path: Path) -> str:
    """Where the site has a file of docs/, from the root of the site."""
    from mkdocs.structure.files import File

    name = path.relative_to(DOCS)
    if name.suffix == ".ipynb":  # notebooks become pages as Markdown does
        name = name.with_suffix(".md")
    config = configuration()
    return File(name.as_posix(), DOCS, config.site_dir, config.use_directory_urls).url


def snippet_settings() -> dict:
    """The options of pymdownx.snippets in `mkdocs.yml`, with paths from the root."""
    options = dict(configuration().mdx_configs["pymdownx.snippets"])
    options["base_path"] = [str(ROOT / path) for path in options["base_path"]]
    return options


def includes_in(lines: Iterable[Line]) -> list[Include]:
    """The includes in some lines.

    README and CONTRIBUTING have none: GitHub shows their lines as they are.
    """
    return [
        Include(line.file, line.number, match["target"])
        for line in lines
        if (match := INCLUDE.match(line.text))
        and any(line.file.is_relative_to(room) for room in (DOCS, SNIPPETS))
    ]


def written(page: Path) -> list[Line]:
    """The lines of a page, those of the Markdown files that it includes in their place."""
    lines = []
    for number, text in enumerate(page.read_text("utf-8").split("\n"), start=1):
        line = Line(page, number, text)
        (include,) = includes_in([line]) or [None]
        if include and include.path.suffix == ".md" and not include.problem():
            lines += written(include.path)
        else:
            lines.append(line)
    return lines


def includes(page: Path) -> list[Include]:
    """All that a page takes in, in order, but for Markdown: its lines are the page's."""
    return includes_in(written(page))


def expanded(page: Path) -> str:
    """A page with its includes resolved by the site's own preprocessor.

    Raises BrokenPage, with page and line, where one cannot be.
    """
    if problems := [p for one in includes(page) if (p := one.problem())]:
        raise BrokenPage("\n".join(problems))
    if not page.is_relative_to(DOCS):
        return page.read_text("utf-8")
    converter = markdown.Markdown(
        extensions=["pymdownx.snippets"],
        extension_configs={"pymdownx.snippets": snippet_settings()},
    )
    lines = page.read_text("utf-8").split("\n")
    try:
        return "\n".join(converter.preprocessors["snippet"].run(lines))
    except SnippetMissingError as error:
        raise BrokenPage(f"{snippets.relative(page)}: {error}") from error


def find_fences(lines: list[Line]) -> list[Fence]:
    """The fenced blocks of some lines, in order; a fence inside another is no fence."""
    fences, opened, body = [], None, []
    for at, line in enumerate(lines):
        match = FENCE.match(line.text)
        if opened is None:
            if match:
                opened, body = (at, line, match), []
        elif (
            match
            and not match["info"].strip()
            and match["ticks"].startswith(opened[2]["ticks"])
        ):
            start, first, header = opened
            info = header["info"].strip()
            fences.append(Fence(first.file, first.number, start, info, tuple(body)))
            opened = None
        else:
            body.append(line.text.removeprefix(opened[2]["indent"]))
    if opened:
        _, first, _ = opened
        raise BrokenPage(
            f"{snippets.relative(first.file)}:{first.number}: this fence is never closed"
        )
    return fences


def lines_of(page: Path, text: str) -> list[Line]:
    """The lines of a text, as if they stood on the page."""
    lines = enumerate(text.split("\n"), start=1)
    return [Line(page, number, text) for number, text in lines]


def fences(page: Path) -> list[Fence]:
    """The fenced blocks of a page as its author wrote them."""
    return find_fences(written(page))


def prose(lines: list[Line]) -> str:
    """The text of some lines, as many, without fences and all else that is unread."""
    texts = [line.text for line in lines]
    for fence in find_fences(lines):
        for at in range(fence.at, fence.at + len(fence.body) + 2):
            texts[at] = ""
    return blank(UNREAD, "\n".join(texts))


def blank(pattern: re.Pattern, text: str) -> str:
    """The text with spaces where the pattern matches, on the same lines."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def markdown_included(page: Path) -> list[Path]:
    """The Markdown files that a page takes in."""
    lines = lines_of(page, page.read_text("utf-8"))
    return [one.path for one in includes_in(lines) if one.path.suffix == ".md"]
