"""A page as prose and code, in order, from which all downloads are made.

A block with a whole script is left out if the page also shows parts of it: otherwise a
program of all blocks would run the same code twice.
"""

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tools import DOCS
from tools.extensions import ran_with
from tools.model import extras, notebooks, pages, site
from tools.model.files import read_text
from tools.model.includes import Line, placed
from tools.model.page import Block, Figure, Page, Prose, is_shown_again, shown_in_parts

ATTRIBUTES = re.compile(r" ?\{:? ?[.#][^}]*\}")
TAG = re.compile(r"^\s*<(?:!--.*--|/?\w[^>]*)>\s*$")
BOX_TITLE = re.compile(r"\*\*[^*\n]+\*\*\s*\Z")


@dataclass
class Passage:
    """Markdown between two blocks of code: its lines, and the links in them."""

    page: Path
    lines: list[Line]

    @property
    def text(self) -> str:
        """The text without notation that only the site understands."""
        return cleaned(self.lines)


@dataclass
class Code:
    """A block of Python, with its recorded output.

    source: the snippet that it shows, without suffix.
    """

    text: str
    source: Path | None = None
    outputs: list[str] = field(default_factory=list)
    figure: str | None = None
    about_figure: str = ""


def cleaned(lines: Iterable[str]) -> str:
    """The lines without attributes, and without lines that are an HTML tag or comment."""
    return "\n".join(ATTRIBUTES.sub("", line) for line in lines if not TAG.match(line))


@functools.cache
def parts(page: Path) -> list[Passage | Code]:
    """A page or a notebook as prose and code; outputs and figures belong to the code."""
    return of_notebook(page) if page.suffix == ".ipynb" else of_markdown(page)


def of_markdown(page: Path) -> list[Passage | Code]:
    read = pages.read(page)
    in_parts = shown_in_parts(read)
    found: list[Passage | Code] = []
    for part in read.parts:
        if isinstance(part, Prose):
            add_prose(found, page, list(part.lines))
        elif isinstance(part, Figure):
            add_figure(found, page, part)
        elif part.is_python and is_shown_again(part, in_parts):
            without_last_title(found)
        else:
            add_block(found, page, part)
    return [one for one in found if not isinstance(one, Passage) or one.text.strip()]


def add_prose(found: list[Passage | Code], page: Path, lines: list[Line]) -> None:
    if not found or not isinstance(found[-1], Passage):
        found.append(Passage(page, []))
    last = found[-1]
    assert isinstance(last, Passage)
    last.lines += lines


def without_last_title(found: list[Passage | Code]) -> None:
    """Remove the title of a box whose only content is left out."""
    if found and isinstance(last := found[-1], Passage):
        while last.lines and not last.lines[-1].strip():
            last.lines.pop()
        if last.lines and BOX_TITLE.fullmatch(last.lines[-1]):
            last.lines.pop()


def code_before(found: list[Passage | Code], path: Path) -> Code | None:
    """The preceding code, if a file was recorded from its snippet."""
    last = next(
        (one for one in reversed(found) if isinstance(one, Code) or one.text.strip()),
        None,
    )
    is_its = isinstance(last, Code) and last.source == path.with_suffix("")
    return last if is_its else None  # type: ignore[return-value]


def add_block(found: list[Passage | Code], page: Path, block: Block) -> None:
    paths = [one.path for one in block.includes]
    text = block.text.strip("\n")
    code = code_before(found, paths[0]) if paths else None
    if block.is_python and not any(map(extras.has_its_own_backend, paths)):
        found.append(Code(text, paths[0].with_suffix("") if paths else None))
    elif block.is_note:
        return
    elif block.is_output and code:
        code.outputs.append(text)
    else:
        lines = [f"```{block.language}", *text.split("\n"), "```"]
        add_prose(found, page, [Line(line, block.place) for line in lines])


def add_figure(found: list[Passage | Code], page: Path, figure: Figure) -> None:
    about = " ".join(filter(None, (figure.caption, figure.label)))
    path = figure.includes[0].path if figure.includes else None
    if path and (code := code_before(found, path)):
        code.figure, code.about_figure = read_text(path), about
    else:
        add_prose(found, page, [Line(f"*{about}*", figure.place)])


def of_notebook(page: Path) -> list[Passage | Code]:
    found: list[Passage | Code] = []
    for cell in notebooks.read(page)["cells"]:
        if notebooks.RECORDED in cell["metadata"]:
            continue
        source = notebooks.source_of(cell)
        if cell["cell_type"] == "markdown":
            found.append(Passage(page, placed(source + "\n", page)))
        else:
            streams = ["".join(one.get("text", "")) for one in cell["outputs"]]
            printed = [text.rstrip() for text in streams if text]
            found.append(Code(source, outputs=printed))
    return found


def title_of(page: Path) -> str:
    """The title of a page or a notebook; its file's name if it has none."""
    if page.suffix == ".ipynb":
        prose = (one.text for one in parts(page) if isinstance(one, Passage))
        return pages.of_text("\n\n".join(prose), page).title or page.stem
    return pages.read(page).title or page.stem


def page_of(prose: Passage) -> Page:
    """The page of a piece of prose, or the cell of a notebook."""
    if prose.page.suffix == ".ipynb":
        return pages.of_text("\n".join(prose.lines), prose.page)
    return pages.read(prose.page)


def ran(page: Path) -> str:
    """A sentence on the versions that ran a page."""
    if page.suffix == ".ipynb":
        made = notebooks.made(page)
        return made.sentence.splitlines()[0] if made else ""
    return ran_with.sentence(pages.read(page).includes)


def about(page: Path) -> str:
    """The site, the address of the page if it is known, and the versions that ran it."""
    config = site.configuration()
    address = config.site_url and config.site_url + site.address(page)
    source = f"{config.site_name}, {address}" if address else config.site_name
    return f"From {source}. {ran(page)}"


def download_of(page: Path, suffix: str) -> Path:
    """The path of a download of a page."""
    return DOCS / "download" / page.relative_to(DOCS).with_suffix(suffix)
