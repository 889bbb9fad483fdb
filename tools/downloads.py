"""What a reader can take away: pages as scripts, notebooks and plain Markdown.

Everything is written into docs/download/ before the site is built, from the same files
that the pages include, so that any builder of the site publishes it as it is:

    download/ways/sequential.py      the code of the page, in its order
    download/ways/sequential.ipynb   prose, code, and the recorded outputs
    download/ways/sequential.txt     the page as Markdown, includes resolved
    download/snippets.zip            all snippets, and a requirements.txt
    llms.txt, llms-full.txt          the list of the pages, and all of them in one
"""

import ast
import io
import json
import re
import shutil
import sys
import textwrap
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

from tools import DOCS, ROOT, fragments, notebooks, pages, ran_with, run, snippets
from tools.page_parts import Code, Prose, parts, title_of

DOWNLOAD = DOCS / "download"
LLMS = (DOCS / "llms.txt", DOCS / "llms-full.txt")
SNIPPETS_ZIP = DOWNLOAD / "snippets.zip"

LINK = re.compile(r"(?<!!)\[(?P<text>(?:[^\[\]]|\[[^\]]*\])*)\]\((?P<target>[^)\s]+)\)")
HEADING = re.compile(r"^(?:#+ (?P<heading>.+)|\*\*(?P<title>[^*]+)\*\*)$")
DEFINITION = re.compile(r"(?:class |def |@)")
ALWAYS = (1980, 1, 1, 0, 0, 0)  # the date of all files in the archive


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


def script(page: Path) -> str | None:
    """The code of a page as one program, headings as comments; None if there is none."""
    lines = [f"# {title_of(page)}", f"# {about(page)}", ""]
    found = parts(page)
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
    for number, one in enumerate([*parts(page), Prose(f"*{about(page)}*")]):
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
    for one in parts(page):
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
    prose = next(one.text for one in parts(page) if isinstance(one, Prose))
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
