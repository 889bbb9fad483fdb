"""What a reader can take away: pages as scripts, notebooks and plain Markdown.

Everything is written into docs/download/ before the site is built, from the same files
that the pages include, so that any builder of the site publishes it as it is:

    download/ways/sequential.py      the code of the page, in its order
    download/ways/sequential.ipynb   prose, code, and the recorded outputs
    download/ways/sequential.txt     the page as Markdown, includes resolved
    download/snippets.zip            all snippets, and a requirements.txt
    llms.txt, llms-full.txt          the list of the pages, and all of them in one

A block that shows a whole script, parts of which the page has shown before, is left
out of script and notebook: it would do the same again.
"""

import ast
import functools
import io
import json
import re
import shutil
import sys
import textwrap
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tools import DOCS, ROOT, fragments, notebooks, pages, ran_with, run, snippets

DOWNLOAD = DOCS / "download"
LLMS = (DOCS / "llms.txt", DOCS / "llms-full.txt")
SNIPPETS_ZIP = DOWNLOAD / "snippets.zip"

BLOCK = re.compile(r'^ *(?:===|!!!|\?\?\?\+?) *(?:[\w-]+ +)?"(?P<title>[^"]*)"\s*$')
ATTRIBUTES = re.compile(r" ?\{:? ?[.#][^}]*\}")
TAG = re.compile(r"^\s*</?\w[^>]*>\s*$")
LINK = re.compile(r"(?<!!)\[(?P<text>(?:[^\[\]]|\[[^\]]*\])*)\]\((?P<target>[^)\s]+)\)")
LABEL = re.compile(r'aria-label="(?P<label>[^"]*)"')
CAPTION = re.compile(r"<figcaption>(?P<caption>.*)</figcaption>")
HEADING = re.compile(r"^(?:#+ (?P<heading>.+)|\*\*(?P<title>[^*]+)\*\*)$")
DEFINITION = re.compile(r"(?:class |def |@)")
ALWAYS = (1980, 1, 1, 0, 0, 0)  # the date of all files in the archive


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


def parts(page: Path) -> list[Prose | Code]:
    """A page as prose and code, in its order; outputs and figures belong to the code."""
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


def runnable(code: str) -> str:
    """The code, such that a statement that must fail prints its error and all goes on."""
    lines = code.split("\n")
    for statement in reversed(ast.parse(code).body):
        does, _ = run.declared(statement, lines) or (None, None)
        if does == "raises":
            first, last = statement.lineno - 1, statement.end_lineno
            lines[first:last] = [
                "try:",
                *textwrap.indent("\n".join(lines[first:last]), "    ").split("\n"),
                "except Exception as error:",
                '    print(f"{type(error).__name__}: {error}")',
            ]
    return "\n".join(lines)


def linked(text: str, page: Path, *, to: str) -> str:
    """Prose whose links lead to the same kind of file, or to the site, or nowhere.

    to: ".txt" for the Markdown of the other pages, which lie as the pages do; else the
        address of the site, empty where it is not known: then the words stay.
    """

    def replaced(match: re.Match) -> str:
        target, hash_sign, anchor = match["target"].partition("#")
        if re.match(r"\w+:", target):
            return match[0]
        if not to or (to == ".txt" and not target):
            return match["text"]
        path = (page.parent / target).resolve() if target else page
        if path.suffix == ".html":  # as notebooks write the address of a page
            path = path.with_suffix(".md")
        if not path.is_relative_to(DOCS):
            return match[0]  # leads nowhere: the build says where it stands
        if to != ".txt":
            address = to + pages.address(path)
        elif path.suffix in (".md", ".ipynb"):
            address = fragments.link(download_of(page, to), download_of(path, to))
        else:
            address = fragments.link(download_of(page, to), path)
        return f"[{match['text']}]({address}{hash_sign}{anchor})"

    return LINK.sub(replaced, text)


def about(page: Path) -> str:
    """The site, the page's address if it is known, and what ran it."""
    config = pages.configuration()
    address = config["site_url"] and config["site_url"] + pages.address(page)
    source = f"{config['site_name']}, {address}" if address else config["site_name"]
    return f"From {source}. {ran(page)}"


def ran(page: Path) -> str:
    if page.suffix == ".ipynb":
        cell = notebooks.recorded(page)
        return notebooks.source_of(cell).splitlines()[0] if cell else ""
    return ran_with.sentence(pages.lines_of(page, page.read_text("utf-8")))


def title_of(page: Path) -> str:
    text = "".join(one.text for one in all_parts(page) if isinstance(one, Prose))
    return re.search(r"^# (.+)$", text, re.MULTILINE)[1].replace("`", "")


@functools.cache
def all_parts(page: Path) -> list[Prose | Code]:
    """The parts of a page, or of a notebook."""
    if page.suffix != ".ipynb":
        return parts(page)
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


def script(page: Path) -> str | None:
    """The code of a page as one program, headings as comments; None if there is none."""
    lines = [f"# {title_of(page)}", f"# {about(page)}", ""]
    found = all_parts(page)
    if not any(isinstance(one, Code) for one in found):
        return None
    pending = []
    for one in found:
        if isinstance(one, Code):
            if DEFINITION.match(one.text):
                pending = ["", *pending]
            lines += [*pending, runnable(one.text), ""]
            pending = []
            continue
        for line in one.text.splitlines():
            if (match := HEADING.match(line)) and not line.startswith("# "):
                heading = (match["heading"] or match["title"]).replace("`", "")
                pending = [f"# {heading}", ""]
    return "\n".join(lines)


def notebook(page: Path) -> str:
    """A page as a notebook with the recorded outputs."""
    site = pages.configuration()["site_url"] or ""
    if page.suffix == ".ipynb":
        whole = notebooks.read(page)
        for cell in whole["cells"]:
            if cell["cell_type"] == "markdown":
                cell["source"] = linked(notebooks.source_of(cell), page, to=site)
        return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"
    cells = []
    for number, one in enumerate([*all_parts(page), Prose(f"*{about(page)}*")]):
        cell = {"id": f"cell-{number}", "metadata": {}}
        if isinstance(one, Prose):
            text = linked(one.text.strip("\n"), page, to=site)
            cells.append({"cell_type": "markdown", **cell, "source": text})
            continue
        outputs = [
            {"output_type": "stream", "name": "stdout", "text": text + "\n"}
            for text in one.outputs
        ]
        if one.figure:
            data = {"image/svg+xml": one.figure, "text/plain": one.about_figure}
            outputs.append(
                {"output_type": "display_data", "metadata": {}, "data": data}
            )
        code = {"execution_count": None, "outputs": outputs}
        source = runnable(one.text)
        cells.append({"cell_type": "code", **cell, **code, "source": source})
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    whole = {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def plain(page: Path, to: str = ".txt") -> str:
    """A page as Markdown that needs no builder, with code, outputs and what ran it."""
    lines = []
    for one in all_parts(page):
        if isinstance(one, Prose):
            lines += [linked(one.text.strip("\n"), page, to=to), ""]
            continue
        lines += ["````python", one.text, "````", ""]
        for output in one.outputs:
            lines += ["````text", output, "````", ""]
        if one.figure:
            lines += [f"*{one.about_figure}*", ""]
    return "\n".join([*lines, f"*{about(page)}*", ""])


def all_pages() -> list[Path]:
    """The pages of the site, in the order of the navigation, then by name."""
    named = [DOCS / name for name in in_order(pages.configuration()["nav"])]
    in_nav = [page for page in named if page.exists()]  # the build names the others
    others = [page for page in sorted(DOCS.rglob("*.md")) if page not in in_nav]
    return in_nav + others


def in_order(nav: list | dict | str) -> Iterator[str]:
    """The files that a part of the navigation names."""
    if isinstance(nav, str):
        yield nav
    else:
        for one in nav.values() if isinstance(nav, dict) else nav:
            yield from in_order(one)


def description(page: Path) -> str:
    """The first paragraph of a page, without its signs."""
    prose = next(one.text for one in all_parts(page) if isinstance(one, Prose))
    paragraphs = [p for p in re.split(r"\n\s*\n", prose) if p.strip()]
    first = next((p for p in paragraphs if not p.lstrip().startswith("#")), "")
    return " ".join(linked(first, page, to="").replace("**", "").split())


def llms(listed: list[Path]) -> str:
    """The list of the pages for programs that read: address, title, first paragraph."""
    config = pages.configuration()
    site = config["site_url"] or ""
    lines = [
        f"# {config['site_name']}",
        "",
        f"> {' '.join(config['site_description'].split())}",
        "",
    ]
    lines += [
        "Every block of code on these pages was executed, and every output recorded.",
        "",
    ]
    for title, inside in (
        ("Pages", True),
        ("Pages on one mistake or one capability", False),
    ):
        lines += [f"## {title}", ""]
        nav = set(in_order(config["nav"]))
        for page in listed:
            if (page.relative_to(DOCS).as_posix() in nav) is inside:
                path = download_of(page, ".txt").relative_to(DOCS).as_posix()
                about = f": {description(page)}" if inside else ""
                lines.append(f"- [{title_of(page)}]({site}{path}){about}")
        lines.append("")
    return "\n".join(lines)


def download_of(page: Path, suffix: str) -> Path:
    return DOWNLOAD / page.relative_to(DOCS).with_suffix(suffix)


def requirements() -> str:
    """What the snippets need, as pip reads it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return "\n".join(project["dependencies"]) + "\n"


def zipped() -> bytes:
    """All snippets as a reader keeps them, with what they need."""
    files = {"requirements.txt": requirements()}
    for snippet in snippets.all_snippets():
        files[f"{snippets.name_of(snippet)}.py"] = snippets.text_of(snippet) + "\n"
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, text in files.items():
            opened.writestr(zipfile.ZipInfo(f"snippets/{name}", ALWAYS), text)
    return archive.getvalue()


def files() -> dict[Path, bytes]:
    """All downloads, with what is in them."""
    made, listed = {}, all_pages()
    for page in listed:
        made[download_of(page, ".txt")] = plain(page)
        if code := script(page):
            made[download_of(page, ".py")] = code
            made[download_of(page, ".ipynb")] = notebook(page)
    site = pages.configuration()["site_url"] or ""
    made[LLMS[0]] = llms(listed)
    made[LLMS[1]] = "\n\n".join(plain(page, to=site) for page in listed)
    return {path: text.encode() for path, text in made.items()} | {
        SNIPPETS_ZIP: zipped()
    }


def write() -> None:
    """Write all downloads anew."""
    made = files()
    shutil.rmtree(DOWNLOAD, ignore_errors=True)
    for path, content in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    try:
        write()
    except (pages.BrokenPage, snippets.BrokenSections) as error:
        sys.exit(str(error))
