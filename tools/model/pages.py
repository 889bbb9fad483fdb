"""Pages as the site shows them: the one reader of Markdown.

The extensions that build the site convert a page, with the settings of `mkdocs.yml`. Titles,
fences and links are those in the HTML; the lines of Markdown tell where they are written.
A fence marks its own HTML, and everything else is looked up in order.
"""

import functools
from pathlib import Path
from typing import Any

import markdown
from mkdocs.utils import meta

from tools import DOCS
from tools.model import kept, numbers, site
from tools.model.elements import Elements
from tools.model.fences import Marking
from tools.model.files import read_text
from tools.model.includes import Include, Line, placed, resolved
from tools.model.page import Block, Figure, Heading, Link, Page, Table, Tag
from tools.model.places import Fault, Place
from tools.model.written import Lines

# Our own extensions: one adds a line derived from the includes, the other writes numbers
# and stops if it cannot.
ADDS, NUMBERS = "tools.extensions.ran_with", "tools.extensions.numbers"


def converter(with_includes: bool) -> tuple[markdown.Markdown, Marking]:
    """The site's Markdown, which marks fences; includes are resolved before it reads."""
    config = site.configuration()
    names = [
        name
        for name in config.markdown_extensions
        if name != ADDS
        and (with_includes or name not in ("pymdownx.snippets", NUMBERS))
    ]
    options = {**config.mdx_configs, NUMBERS: {"strict": False}}
    md = markdown.Markdown(extensions=names, extension_configs=options)
    if with_includes:
        md.preprocessors.deregister("snippet")
    marking = Marking(md.preprocessors["fenced_code_block"])
    md.preprocessors.deregister("fenced_code_block")
    md.preprocessors.register(marking, "fenced_code_block", 25)
    return md, marking


def of_text(text: str, path: Path) -> Page:
    """A page with the given text, as if it were that of the file."""
    body, about = meta.get_data(text)
    first = text.count("\n") - body.count("\n") + 1 if text.endswith(body) else 1
    lines = placed(body, path, first)
    # GitHub shows README and CONTRIBUTING as they are.
    with_includes = path.is_relative_to(DOCS)
    page = Page(path, lines, about)
    if with_includes:
        options = site.configuration().mdx_configs.get("pymdownx.snippets", {})
        found = resolved(lines, options)
        page.lines, page.includes, page.faults = (
            found.lines,
            found.includes,
            found.faults,
        )
    md, marking = converter(with_includes)
    page.html = md.convert("\n".join(page.lines))
    if page.lines:
        if with_includes:
            write_numbers(page, marking.found)
        fill(page, marking.found)
    return page


def write_numbers(page: Page, noted: list[dict[str, Any]]) -> None:
    """Write the numbers that are tied to a recording into the lines outside fences."""
    fenced = {at for one in noted for at in range(*one["span"])}
    prose = "\n".join(
        "" if at in fenced else line for at, line in enumerate(page.lines)
    )
    found = numbers.tied(prose)
    for one in found:
        page.sources |= one.sources
        if one.problem:
            place = page.lines[prose.count("\n", 0, one.start)].place
            page.faults.append(Fault(place, one.problem))
    shown = numbers.written_out(prose, found).split("\n")
    page.lines = [
        line if at in fenced else line.reading(text)
        for at, (line, text) in enumerate(zip(page.lines, shown))
    ]


def fill(page: Page, noted: list[dict[str, Any]]) -> None:
    """Find the elements of the HTML in the lines of the page."""
    events = Elements(page.html).events
    shown = [event["number"] for kind, event in events if kind == "fence"]
    fences = {number: fence_of(page, **noted[number]) for number in shown}
    fenced = {at for one in fences.values() for at in range(*one.span)}
    lines = Lines(page.lines, fenced)
    for kind, event in events:
        if kind == "fence":
            lines.at = max(lines.at, fences[event["number"]].span[0])
            page.blocks.append(fences[event["number"]])
        elif kind == "heading":
            number = lines.of_words(event["text"], lines.is_heading)
            text = " ".join(event["text"].split())
            page.headings.append(Heading(lines.place(number), event["level"], text))
        elif kind == "text":
            lines.of_words(event["text"])
        elif kind == "indented":
            page.blocks.append(indented(page, lines, event["text"]))
        elif kind == "figure":
            page.figures.append(figure_of(page, lines, event))
        elif kind == "table":
            header = " ".join(event["rows"][0][:1]) if event["rows"] else ""
            number = lines.of_words(header)
            rows = (tuple(map(str.strip, row)) for row in event["rows"])
            page.tables.append(Table(lines.place(number), tuple(rows)))
        elif kind == "unnamed":
            written = event["written"]
            number = lines.next(functools.partial(lines.has, written))
            page.unnamed.append((lines.place(number), written))
        elif kind == "tag":
            add_tag(page, lines, event["name"], event["attributes"])


def fence_of(page: Page, span: tuple[int, int], header: Any, **noted: Any) -> Block:
    inside = page.lines[span[0] + 1 : span[1] - 1]
    first, last = page.lines[span[0]].place, page.lines[span[1] - 1].place
    info = header.string[header.end("fence") :].strip() if header else ""
    return Block(
        first,
        span,
        True,
        info,
        lines=tuple(inside),
        includes=taken_in(page, inside, first, last),
        **noted,
    )


def taken_in(
    page: Page, inside: list[Line], first: Place, last: Place
) -> tuple[Include, ...]:
    """The includes between two lines of a file, including the empty ones."""
    brought = [line.include for line in inside if line.include]
    written = [
        one
        for one in page.includes
        if one.place.file == first.file and first.line <= one.place.line <= last.line
    ]
    return tuple(
        dict.fromkeys([*written, *brought] if first.file == last.file else brought)
    )


def indented(page: Page, lines: Lines, text: str) -> Block:
    words = next((line for line in text.split("\n") if line.strip()), "")
    number = lines.next(lambda at: lines.plain[at].strip() == words.strip())
    span = (number, min(number + text.rstrip("\n").count("\n") + 1, len(page.lines)))
    inside = tuple(page.lines[slice(*span)])
    return Block(lines.place(number), span, False, "", "", (), {}, {}, text, inside, ())


def figure_of(page: Page, lines: Lines, event: dict[str, Any]) -> Figure:
    """A figure; one that is never closed ends with its block."""
    number = lines.next(lambda at: "<figure" in lines.plain[at])
    lines.at = number
    ends = (
        at for at in range(number, len(page.lines)) if "</figure>" in lines.plain[at]
    )
    empty = (at for at in range(number, len(page.lines)) if not lines.plain[at].strip())
    last = next(ends, next(empty, len(page.lines)) - 1)
    span = (number, max(last, number) + 1)
    inside = page.lines[slice(*span)]
    includes = taken_in(page, inside, inside[0].place, inside[-1].place)
    caption = " ".join(event["caption"].split())
    return Figure(inside[0].place, span, includes, event["label"], caption)


def add_tag(page: Page, lines: Lines, name: str, given: dict[str, str]) -> None:
    key = {"a": "href", "img": "src"}.get(name)
    if key and key in given:
        number, column, in_html = lines.of_address(given[key])
        used = lines.place(number)
        if lines.defined(number):
            sign = "![" if name == "img" else "["
            used = lines.place(lines.next(functools.partial(lines.has, sign)))
        link = Link(
            lines.place(number),
            used,
            given[key],
            column,
            name == "img",
            given.get("alt", ""),
            in_html,
        )
        page.links.append(link)
        page.tags.append(Tag(link.place, name, given))
    else:
        number = lines.next(lambda at: f"<{name}" in lines.open[at].lower())
        page.tags.append(Tag(lines.place(number), name, given))


READ: dict[Path, tuple[Page, kept.Stamps]] = {}


def read(path: Path) -> Page:
    """A page of the site, or README or CONTRIBUTING; read again if a file has changed.

    Faults of the page are in `faults`, even if it is not plain text.
    """
    if path in READ and READ[path][1] == kept.stamps(READ[path][1]):
        return READ[path][0]
    if before := kept.load(path):
        READ[path] = before
        return before[0]
    try:
        page = of_text(read_text(path), path)
    except Fault as fault:
        text = path.read_bytes().decode("utf-8-sig", "replace")
        page = of_text(text.replace("\r\n", "\n").replace("\r", "\n"), path)
        page.faults.insert(0, fault)
    if not page.faults:
        behind = kept.stamps(
            {path, *(one.path for one in page.includes), *page.sources}
        )
        READ[path] = page, behind
        kept.keep(page, behind)
    return page
