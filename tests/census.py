"""What there is on the site, and whether each of it is used and executed.

Counts come from the files and from the HTML that Markdown makes of a page, never from
the parser that the tests collect with: it is what they check.
"""

import functools
import re
from pathlib import Path

import markdown

from tests.page_blocks import blocks
from tools import notebooks, pages, snippets
from tools.snippets import relative


def code_blocks_shown(page: Path) -> int:
    """How many Python blocks the site's own Markdown makes of a page."""
    config = pages.configuration()
    converter = markdown.Markdown(
        extensions=[
            name
            for name in config["markdown_extensions"]
            if name != "pymdownx.snippets"  # `expanded` did it, or GitHub does not
        ],
        extension_configs=config["mdx_configs"],
    )
    html = converter.convert(pages.expanded(page))
    return len(re.findall(r'class="language-(?:python|py|pycon|python3)\b', html))


def code_blocks_collected(page: Path) -> list:
    return [block for block in blocks(page) if block.language == "python"]


def unexecuted(page: Path) -> list[str]:
    """A message for each Python fence of a page that no test would run."""
    collected = {block.line for block in code_blocks_collected(page)}
    return [
        f"{relative(page)}:{fence.line}: nothing executes this Python fence ({fence.info})"
        for fence in pages.fences(page)
        if fence.is_python and fence.line not in collected
    ]


@functools.cache
def included() -> dict[Path, set[str | None]]:
    """File -> the sections that some page includes of it; None stands for all of it."""
    found: dict[Path, set[str | None]] = {}
    for page in pages.all_pages():
        for include in pages.includes(page):
            found.setdefault(include.path, set()).add(include.section)
        for path in pages.markdown_included(page):
            found.setdefault(path, set()).add(None)
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
        output = snippets.output_of(snippet)
        if output.exists():
            messages += [
                f"{relative(output)}: no page includes the output '{name}'"
                for name in snippets.Output.read(output).printed
                if name not in used.get(output, set())
            ]
        figure = snippets.figure_of(snippet)
        if figure.exists() and figure not in used:
            messages.append(f"{relative(figure)}: no page includes this figure")
    for path in sorted(snippets.SNIPPETS.rglob("*")):
        if path.suffix in (".out", ".svg") and not path.with_suffix(".py").exists():
            messages.append(f"{relative(path)}: there is no snippet beside it")
        if path.suffix == ".md" and path not in used:
            messages.append(f"{relative(path)}: no page includes this")
    return messages


def lines() -> list[str]:
    """The census in words, for the end of a test run."""
    all_pages = pages.all_pages()
    all_snippets = snippets.all_snippets()
    outputs = [s for s in all_snippets if snippets.output_of(s).exists()]
    sections = sum(len(snippets.sections(s)) for s in all_snippets)
    printed = sum(
        len(snippets.Output.read(snippets.output_of(s)).printed) for s in outputs
    )
    figures = sum(snippets.figure_of(s).exists() for s in all_snippets)
    shown = sum(code_blocks_shown(page) for page in all_pages)
    collected = sum(len(code_blocks_collected(page)) for page in all_pages)
    cells = sum(len(notebooks.code_cells(p)) for p in notebooks.all_notebooks())
    return [
        f"{len(all_pages)} pages show {shown} Python blocks; {collected} of them are executed",
        f"{len(all_snippets)} snippets with {sections} sections, {printed} outputs "
        f"and {figures} figures; {len(unused())} of these are on no page",
        f"{len(notebooks.all_notebooks())} notebook with {cells} code cells, all executed",
    ]
