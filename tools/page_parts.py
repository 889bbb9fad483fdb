"""A page as prose and code, in its order: what all that readers take away is made of.

A block that shows a whole script, parts of which the page has shown before, is left
out: a program of all blocks would do the same again.
"""

import functools
import re
import textwrap
from dataclasses import dataclass, field
from pathlib import Path

from tools import notebooks, pages, snippets

BLOCK = re.compile(r'^ *(?:===|!!!|\?\?\?\+?) *(?:[\w-]+ +)?"(?P<title>[^"]*)"\s*$')
ATTRIBUTES = re.compile(r" ?\{:? ?[.#][^}]*\}")
TAG = re.compile(r"^\s*</?\w[^>]*>\s*$")
LABEL = re.compile(r'aria-label="(?P<label>[^"]*)"')
CAPTION = re.compile(r"<figcaption>(?P<caption>.*)</figcaption>")


@dataclass
class Prose:
    """Markdown between two blocks of code."""

    text: str


@dataclass
class Code:
    """A block of Python, and what was recorded of it.

    source: the snippet that it shows, without suffix.
    """

    text: str
    source: Path | None = None
    outputs: list[str] = field(default_factory=list)
    figure: str | None = None
    about_figure: str = ""


def flattened(lines: list[pages.Line]) -> list[pages.Line]:
    """The lines with tabs and boxes opened: their title, then their content."""
    flat, depth = [], 0
    for line in lines:
        indent = len(line.text) - len(line.text.lstrip(" "))
        if line.text.strip():
            depth = min(depth, indent // 4 * 4)
        match = BLOCK.match(line.text)
        text = f"**{match['title']}**" if match else line.text[depth:]
        if match:
            depth = indent + 4
        flat.append(pages.Line(line.file, line.number, text))
    return flat


def without_header(lines: list[pages.Line]) -> list[pages.Line]:
    """The lines without the YAML that stands above the title."""
    if lines and lines[0].text == "---":
        end = next(i for i, line in enumerate(lines[1:], 1) if line.text == "---")
        return lines[end + 1 :]
    return lines


def code_of(fence: pages.Fence) -> str:
    """What a fence shows: the text of the files that it includes, or its own."""
    if not fence.includes:
        return "\n".join(fence.body)
    texts = [snippets.text_of(one.path, one.section) for one in fence.includes]
    return "\n".join(textwrap.dedent(text).strip("\n") for text in texts)


@functools.cache
def parts(page: Path) -> list[Prose | Code]:
    """A page or a notebook as prose and code; outputs and figures belong to the code."""
    return of_notebook(page) if page.suffix == ".ipynb" else of_markdown(page)


def of_markdown(page: Path) -> list[Prose | Code]:
    lines = flattened(without_header(pages.written(page)))
    fences = {fence.at: fence for fence in pages.find_fences(lines)}
    shown_in_parts = {
        include.path
        for fence in fences.values()
        for include in fence.includes
        if fence.is_python and include.section
    }
    found: list[Prose | Code] = [Prose("")]
    at = 0
    while at < len(lines):
        if fence := fences.get(at):
            at += len(fence.body) + 2
            whole = [one.path for one in fence.includes if not one.section]
            if fence.is_python and set(whole) & shown_in_parts:
                without_last_title(found)
            else:
                add_fence(found, fence)
        elif lines[at].text.startswith("<figure"):
            end = next(i for i in range(at, len(lines)) if "</figure>" in lines[i].text)
            add_figure(found, lines[at : end + 1])
            at = end + 1
        else:
            add_prose(found, lines[at].text)
            at += 1
    return [one for one in found if not isinstance(one, Prose) or one.text.strip()]


def add_prose(found: list[Prose | Code], text: str) -> None:
    if TAG.match(text):
        return
    if not isinstance(found[-1], Prose):
        found.append(Prose(""))
    found[-1].text += ATTRIBUTES.sub("", text) + "\n"


def without_last_title(found: list[Prose | Code]) -> None:
    """Take back the title of a box whose only content is left out."""
    if isinstance(found[-1], Prose):
        found[-1].text = re.sub(r"\*\*[^*\n]+\*\*\s*\Z", "", found[-1].text)


def code_before(found: list[Prose | Code], include: pages.Include) -> Code | None:
    """The code in front, if what is included here was recorded of its snippet."""
    *before, last = found
    if isinstance(last, Prose) and not last.text.strip() and before:
        last = before[-1]
    if isinstance(last, Code) and last.source == include.path.with_suffix(""):
        return last
    return None


def add_fence(found: list[Prose | Code], fence: pages.Fence) -> None:
    text, first = code_of(fence), next(iter(fence.includes), None)
    if fence.is_python:
        found.append(Code(text, first and first.path.with_suffix("")))
    elif ".recorded" in fence.info:
        return
    elif ".output" in fence.info and first and (code := code_before(found, first)):
        code.outputs.append(text)
    else:
        for line in [f"```{fence.language}", *text.split("\n"), "```"]:
            add_prose(found, line)


def add_figure(found: list[Prose | Code], lines: list[pages.Line]) -> None:
    (include,) = pages.includes_in(lines)
    html = "\n".join(line.text for line in lines)
    label, caption = LABEL.search(html), CAPTION.search(html)
    about = " ".join(match[1] for match in (caption, label) if match)
    if code := code_before(found, include):
        code.figure, code.about_figure = include.path.read_text("utf-8"), about
    else:
        add_prose(found, f"*{about}*")


def of_notebook(page: Path) -> list[Prose | Code]:
    found = []
    for cell in notebooks.read(page)["cells"]:
        if notebooks.RECORDED in cell["metadata"]:
            continue
        if cell["cell_type"] == "markdown":
            found.append(Prose(notebooks.source_of(cell) + "\n"))
        else:
            streams = ["".join(one.get("text", "")) for one in cell["outputs"]]
            printed = [text.rstrip() for text in streams if text]
            found.append(Code(notebooks.source_of(cell), outputs=printed))
    return found


def title_of(page: Path) -> str:
    text = "".join(one.text for one in parts(page) if isinstance(one, Prose))
    return re.search(r"^# (.+)$", text, re.MULTILINE)[1].replace("`", "")
