"""A page as a notebook with the recorded outputs."""

from pathlib import Path
from typing import Any

import nbformat
from nbformat import v4

from tools.derive.downloads.links import linked
from tools.derive.downloads.reading import Code, Passage, about, parts
from tools.derive.downloads.script import runnable
from tools.model import notebooks, site
from tools.model.includes import placed

KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


def notebook(page: Path) -> str:
    """A page as a notebook; a page that is one already gets only its links changed."""
    to = site.configuration().site_url or ""
    if page.suffix == ".ipynb":
        whole = notebooks.read(page)
        for cell in whole["cells"]:
            if cell["cell_type"] == "markdown":
                source = notebooks.source_of(cell)
                cell["source"] = linked(Passage(page, placed(source, page)), to)
        return text_of(whole)
    cells = []
    for number, one in enumerate(parts(page)):
        cell = code_cell(one) if isinstance(one, Code) else markdown_cell(one, to)
        cell.id = f"cell-{number}"
        cells.append(cell)
    cells.append(v4.new_markdown_cell(f"*{about(page)}*", id=f"cell-{len(cells)}"))
    metadata = {"kernelspec": KERNEL, "language_info": {"name": "python"}}
    return text_of(v4.new_notebook(cells=cells, metadata=metadata, nbformat_minor=5))


def text_of(whole: Any) -> str:
    return f"{nbformat.writes(whole)}\n"


def markdown_cell(prose: Passage, to: str) -> Any:
    return v4.new_markdown_cell(linked(prose, to).strip("\n"))


def code_cell(code: Code) -> Any:
    outputs = [
        v4.new_output("stream", name="stdout", text=text + "\n")
        for text in code.outputs
    ]
    if code.figure:
        data = {"image/svg+xml": code.figure, "text/plain": code.about_figure}
        outputs.append(v4.new_output("display_data", data=data))
    return v4.new_code_cell(runnable(code.text), outputs=outputs)
