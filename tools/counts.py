"""How much of each there is on the site, as the page on its tests says.

The tests count the same in other ways (`tests/census.py`) and compare.
"""

from pathlib import Path

from tools import DOCS, SNIPPETS, capabilities, notebooks, pages, pitfalls, snippets

FILE = SNIPPETS / "counts.md"


def counts() -> dict[str, int]:
    """What there is -> how many. Pages are those of the site, without the notebook."""
    site = [page for page in pages.all_pages() if page.is_relative_to(DOCS)]
    all_snippets = snippets.all_snippets()
    outputs = [out for one in all_snippets if (out := snippets.output_of(one)).exists()]
    fences = [fence for page in site for fence in pages.fences(page)]
    return {
        "Pages": len(site),
        "Blocks of Python on them": sum(fence.is_python for fence in fences),
        "Snippets, the programs behind the blocks": len(all_snippets),
        "Outputs and messages recorded of them": sum(
            len(snippets.Output.read(out).printed) for out in outputs
        ),
        "Figures that they drew": sum(
            snippets.figure_of(one).exists() for one in all_snippets
        ),
        "Pairs of wrong and right code": len(pitfalls.all_pitfalls()),
        "Cells in the tables of what each way can do": len(capabilities.WAYS)
        * len(capabilities.all_rows()),
        "Cells of notebooks": sum(
            len(notebooks.code_cells(path)) for path in notebooks.all_notebooks()
        ),
    }


def files() -> dict[Path, str]:
    """The counts as a table."""
    rows = [f"| {what} | {number:,} |" for what, number in counts().items()]
    return {FILE: "\n".join(["| what | how many |", "|---|--:|", *rows, ""])}
