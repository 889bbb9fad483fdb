"""The numbers of pages, blocks and other things, for the page on the tests.

The tests count them in another way (`tests/support/census.py`) and compare.
"""

from pathlib import Path

from tools import DERIVED, DOCS
from tools.model import capabilities, notebooks, outputs, pages, pitfalls, snippets

FILE = DERIVED / "counts.md"


def counts() -> dict[str, int]:
    """What is counted -> how many. The notebook does not count as a page."""
    on_site = [pages.read(page) for page in DOCS.rglob("*.md")]
    all_snippets = snippets.all_snippets()
    found = [out for one in all_snippets if (out := outputs.output_of(one)).exists()]
    return {
        "Pages": len(on_site),
        "Blocks of Python code on them": sum(len(page.python) for page in on_site),
        "Snippets: the programs behind these blocks": len(all_snippets),
        "Recorded outputs and error messages": sum(
            len(outputs.Output.read(out).printed) for out in found
        ),
        "Recorded figures": sum(
            outputs.figure_of(one).exists() for one in all_snippets
        ),
        "Pairs of wrong and correct code": len(pitfalls.all_pitfalls()),
        "Results in the tables of what each kind of model can do": len(
            capabilities.WAYS
        )
        * len(capabilities.all_rows()),
        "Code cells in notebooks": sum(
            len(notebooks.code_cells(path)) for path in notebooks.all_notebooks()
        ),
    }


def files() -> dict[Path, str]:
    """The counts as a table."""
    rows = [f"| {what} | {number:,} |" for what, number in counts().items()]
    return {FILE: "\n".join(["| what | how many |", "|---|--:|", *rows, ""])}
