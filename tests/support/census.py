"""Counts everything on the site, and whether it is used and executed.

The counts come from the files and from the HTML of a page, never from the parser that the
tests collect with, because that is what they check.
"""

import functools
import json
import re
from pathlib import Path

from tests.support.page_blocks import blocks
from tools import DERIVED, DOCS, SNIPPETS
from tools.model import outputs, pages, site, snippets
from tools.model.files import relative
from tools.model.page import LIKE_PYTHON


def code_blocks_shown(page: Path) -> int:
    """How many Python blocks the HTML of a page has."""
    found = r'class="language-(?:python|py|pycon|python2|python3|ipython)\b'
    return len(re.findall(found, pages.read(page).html))


def code_blocks_collected(page: Path) -> list:
    return [block for block in blocks(page) if block.language == "python"]


def unexecuted(page: Path) -> list[str]:
    """A message for each Python fence of a page that no test would run."""
    collected = {block.place for block in code_blocks_collected(page)}
    return [
        f"{fence.place}: no test executes this Python code fence ({fence.header})"
        for fence in pages.read(page).fences
        if fence.language in LIKE_PYTHON and fence.place not in collected
    ]


@functools.cache
def included() -> dict[Path, set[str | None]]:
    """File -> the sections that some page includes of it; None stands for all of it."""
    found: dict[Path, set[str | None]] = {}
    for page in site.all_pages():
        for include in pages.read(page).includes:
            part = include.section or (None if include.whole else "some lines")
            found.setdefault(include.path, set()).add(part)
    return found


def unused() -> list[str]:
    """A message for every snippet, section, output and figure that no page shows."""
    messages, used = [], included()
    for snippet in snippets.all_snippets():
        shown = used.get(snippet, set())
        messages += [
            f"{relative(snippet)}: no page includes section '{name}'"
            for name in snippets.sections(snippet)
            if not shown & {name, None}
        ]
        if not shown:
            messages.append(f"{relative(snippet)}: no page includes this snippet")
        output = outputs.output_of(snippet)
        if output.exists():
            messages += [
                f"{relative(output)}: no page includes the output '{name}'"
                for name in outputs.Output.read(output).printed
                if name not in used.get(output, set())
            ]
        figure = outputs.figure_of(snippet)
        if figure.exists() and figure not in used:
            messages.append(f"{relative(figure)}: no page includes this figure")
    for path in sorted([*SNIPPETS.rglob("*"), *DERIVED.rglob("*")]):
        if path.suffix in (".out", ".svg") and not path.with_suffix(".py").exists():
            messages.append(f"{relative(path)}: there is no snippet beside it")
        if path.suffix == ".md" and path not in used:
            messages.append(f"{relative(path)}: no page includes this")
    return messages


def counts() -> dict[str, int]:
    """What `tools.derive.counts` counts, under the same names, counted in another way."""
    out = [
        line
        for path in SNIPPETS.rglob("*.out")
        for line in path.read_text("utf-8").splitlines()
    ]
    notebooks = [
        json.loads(p.read_text("utf-8")) for p in DOCS.glob("notebooks/*.ipynb")
    ]
    cells = [cell["cell_type"] for notebook in notebooks for cell in notebook["cells"]]
    rows = [
        p
        for p in DOCS.glob("compare/*/*.md")
        if "#functional-subclass" in p.read_text("utf-8")
    ]
    return {
        "Pages": len(list(DOCS.rglob("*.md"))),
        "Blocks of Python code on them": sum(
            map(code_blocks_shown, DOCS.rglob("*.md"))
        ),
        "Snippets: the programs behind these blocks": len(list(SNIPPETS.rglob("*.py"))),
        "Recorded outputs and error messages": sum(
            line.startswith("--8<-- [start:") and line != "--8<-- [start:recorded]"
            for line in out
        ),
        "Recorded figures": len(list(SNIPPETS.rglob("*.svg"))),
        "Pairs of wrong and correct code": len(list(SNIPPETS.rglob("wrong.py"))),
        "Results in the tables of what each kind of model can do": sum(
            len(re.findall(r"\{ \.(?:yes|no|only) \}", path.read_text("utf-8")))
            for path in rows
        ),
        "Code cells in notebooks": cells.count("code"),
    }


def lines() -> list[str]:
    """The census in words, for the end of a test run."""
    collected = sum(len(code_blocks_collected(page)) for page in site.all_pages())
    return [
        *(f"{number:6,}  {what}" for what, number in counts().items()),
        f"{collected:6,}  blocks executed, those of README and CONTRIBUTING among them",
        f"{len(unused()):6,}  left over",
    ]
