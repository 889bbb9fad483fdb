"""What is wrong with a page, a picture or a style sheet, as `make check` says it.

Each check yields messages that name file and line, and say what to do. Links are left
to the build.
"""

import difflib
import functools
import math
import re
from collections.abc import Iterator
from pathlib import Path

from pygments.lexers import get_all_lexers

from tools import DOCS, ROOT, SNIPPETS, links, notebooks, pages
from tools.pages import Line
from tools.snippets import relative

HEADING = re.compile(
    r"^[ >\t]*(?P<signs>#{1,6})|<h(?P<tag>[1-6])\b|"
    r"(?:\A|(?<=\n)[ \t]*\n)[^\n]*\S[^\n]*\n(?P<underline>=+|-+) *$",
    re.MULTILINE,
)
LABELLED = re.compile(r"""<\w+ role="img" aria-label="\s*[^"\s][^"]*">\s*$""")

OVERRIDES = ROOT / "overrides"  # templates in the place of the theme's
HOST = re.compile(r"(?:^|\s)(?:https?:)?//", re.IGNORECASE)  # one of several, too
STYLE_URL = re.compile(
    r"""(?:@import\s+|\burl\()\s*(?:url\(\s*)?["']?\s*(?P<address>[^"')\s;]+)""",
    re.IGNORECASE,
)
STYLE_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
NOT_LOADED = {"alternate", "author", "canonical", "license", "me", "next", "prev"}

PICTURE_BYTES = 200_000
NOTEBOOK_BYTES = 300_000
PICTURES = {".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"}


def at(line: Line) -> str:
    """The place of a line, as messages begin."""
    return f"{relative(line.file)}:{line.number}"


@functools.cache
def languages() -> set[str]:
    """All names by which the highlighter knows languages."""
    lexers = get_all_lexers(plugins=False)
    return {name.lower() for _, names, _, _ in lexers for name in names}


def unknown_languages() -> Iterator[str]:
    """Fences whose header is not understood, or names no language."""
    for page in pages.all_pages():
        for fence in pages.fences(page):
            here = f"{relative(fence.page)}:{fence.line}"
            if fence.header["unrecognized"]:
                yield (
                    f"{here}: what stands after the backticks, '{fence.info}', is not "
                    'understood; write ```python title="…" or ```{ .python .wrong }'
                )
            elif fence.language and fence.language not in languages():
                like = difflib.get_close_matches(fence.language, languages(), n=1)
                meant = f"did you mean {like[0]}? " if like else ""
                yield (
                    f"{here}: '{fence.language}' is no language that can be "
                    f"highlighted; {meant}write text if it has none"
                )


def highlights_beyond_the_block() -> Iterator[str]:
    """Fences whose `hl_lines` name a line that the block does not have."""
    for page in pages.all_pages():
        written = pages.fences(page)
        if not any(fence.highlighted for fence in written):
            continue
        shown = pages.find_fences(pages.lines_of(page, pages.expanded(page)))
        for fence, full in zip(written, shown, strict=True):
            for line in fence.highlighted:
                if not 1 <= line <= len(full.body):
                    yield (
                        f"{relative(fence.page)}:{fence.line}: highlights line {line} of a "
                        f"block that has {len(full.body)}"
                    )


def headings() -> Iterator[str]:
    """Pages whose headings do not begin with one of level 1, or skip a level."""
    for page in pages.all_pages():
        lines = pages.written(page)
        text = pages.prose(lines)
        found = []
        for match in HEADING.finditer(text):
            underline = match["underline"]
            start = match.start("underline") - 1 if underline else match.start()
            level = len(match["signs"] or "") or int(match["tag"] or 0)
            level = level or (1 if underline.startswith("=") else 2)
            found.append((lines[text.count("\n", 0, start)], level))
        if 1 not in [level for _, level in found]:
            yield f"{relative(page)}:1: no heading of level 1; begin with a line # Title"
            continue
        above = 0
        for line, level in found:
            if level > above + 1:
                yield (
                    f"{at(line)}: a heading of level {level} below "
                    f"{f'one of level {above}' if above else 'none'}; "
                    f"write {'#' * (above + 1)} here, or the missing heading above it"
                )
            if level == 1 and above:
                yield f"{at(line)}: a second heading of level 1, or a late one; write ##"
            above = level


def pictures_without_text() -> Iterator[str]:
    """Pictures that say nothing to a reader who does not see them."""
    for page in pages.all_pages():
        for link in links.links(page):
            if link.is_picture and not link.text:
                how = '<img alt="…">' if link.in_html else "![…]"
                yield (
                    f"{at(link.line)}: this picture has no alternative text; say what "
                    f"it shows in {how}"
                )
        above = ""
        for line in pages.written(page):
            (include,) = pages.includes_in([line]) or [None]
            if include and include.path.suffix == ".svg" and not LABELLED.search(above):
                yield (
                    f"{at(line)}: this picture has no alternative text; write "
                    '<div role="img" aria-label="…"> on the line above it'
                )
            above = line.text
    for path in notebooks.all_notebooks():
        for number, cell in enumerate(notebooks.code_cells(path), start=1):
            draws = any("image/png" in one.get("data", {}) for one in cell["outputs"])
            if draws and not cell["metadata"].get("alt"):
                yield (
                    f"{relative(path)}, code cell {number}: this picture has no "
                    "alternative text; write it into the cell's metadata as `alt`"
                )


def loaded_by(text: str) -> Iterator[tuple[int, str]]:
    """Line and address of all that HTML makes a browser load, its styles included."""
    for number, tag, values in links.Tags(text).found:
        names = ["src", "srcset", "poster", "data"]
        if tag == "link" and not NOT_LOADED & set(values.get("rel", "").split()):
            names.append("href")
        yield from ((number, values[name]) for name in names if name in values)
    yield from loaded_by_style(text)


def loaded_by_style(text: str) -> Iterator[tuple[int, str]]:
    """Line and address of all that a style sheet makes a browser load."""
    text = pages.blank(STYLE_COMMENT, text)
    for match in STYLE_URL.finditer(text):
        yield text.count("\n", 0, match.start()) + 1, match["address"]


def other_hosts() -> Iterator[str]:
    """What pages, style sheets, templates and `mkdocs.yml` load from another host."""
    found = []
    for page in sorted(DOCS.rglob("*.md")):
        lines = pages.written(page)
        found += [
            (lines[number - 1], address)
            for number, address in loaded_by(pages.prose(lines))
        ]
        found += [
            (link.line, link.address)
            for link in links.links(page)
            if link.is_picture and not link.in_html
        ]
    for room, ending, loads in (
        (DOCS, "css", loaded_by_style),
        (OVERRIDES, "css", loaded_by_style),
        (OVERRIDES, "html", loaded_by),
    ):
        for path in sorted(room.rglob(f"*.{ending}")):
            text = path.read_text("utf-8")
            lines = pages.lines_of(path, text)
            found += [(lines[number - 1], address) for number, address in loads(text)]
    config = pages.configuration()
    path = ROOT / "mkdocs.yml"
    lines = pages.lines_of(path, path.read_text("utf-8"))
    for address in map(str, [*config.extra_css, *config.extra_javascript]):
        found += [(line, address) for line in lines if address in line.text]
    for line, address in found:
        if HOST.search(address):
            yield (
                f"{at(line)}: this would load {address} from another host; put a copy "
                "into docs/assets/ and name that"
            )


def shown_at() -> dict[Path, Line]:
    """Picture -> the first line of a page that shows it."""
    found: dict[Path, Line] = {}
    for page in pages.all_pages():
        for link in links.links(page):
            if link.is_picture and link.is_local:
                found.setdefault((page.parent / link.address).resolve(), link.line)
        for include in pages.includes(page):
            found.setdefault(include.path, Line(include.page, include.line, ""))
    return found


def sizes() -> Iterator[str]:
    """Pictures and notebooks that make a page slow to load."""
    for path in sorted([*DOCS.rglob("*.*"), *SNIPPETS.rglob("*.svg")]):
        size = path.stat().st_size
        has = f"{relative(path)}: has {math.ceil(size / 1000)} KB"
        if path.suffix.lower() in PICTURES and size > PICTURE_BYTES:
            line = shown_at().get(path)
            yield (
                f"{has}{f', shown at {at(line)}' if line else ''}; a picture may have "
                f"{PICTURE_BYTES // 1000}: save it with fewer pixels or fewer details"
            )
        if path.suffix == ".ipynb" and size > NOTEBOOK_BYTES:
            yield (
                f"{has}; a notebook may have {NOTEBOOK_BYTES // 1000}: "
                "let its cells print and draw less"
            )


def links_of_front_pages() -> Iterator[str]:
    """Links of README and CONTRIBUTING, which the build does not see, to no file."""
    for page in pages.all_pages():
        for link in links.links(page) if page.parent == ROOT else []:
            path = link.address.split("#")[0]
            if link.is_local and not (ROOT / path).exists():
                yield f"{at(link.line)}: there is no {path}; write a path from here"
