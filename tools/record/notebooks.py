"""Recording a notebook: its cells run in a separate kernel, and it keeps their outputs."""

import os
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbconvert.filters import strip_ansi

from tools import ROOT
from tools.record import cifar10, images, run

# Runs in the kernel before the first cell, and leaves no trace in the notebook.
PRELUDE = """
import sys
sys.path.insert(0, {root!r})
from tools.record import cifar10 as _cifar10
_data = _cifar10.install() if {asks} else _cifar10.Data()
sys.path.remove({root!r})
"""
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


def main(path: str, folder: str) -> int:
    """Run a notebook in a separate kernel and write `result.ipynb` into `folder`.

    Its metadata names the data that its cells loaded, as `data`, and its `memory` in MB.
    """
    notebook = nbformat.read(path, as_version=4)
    asks = "cifar10" in Path(path).read_text("utf-8")  # else Keras is not needed
    prelude = PRELUDE.format(root=str(ROOT), asks=asks)
    before = nbformat.v4.new_code_cell(prelude)
    after = nbformat.v4.new_code_cell("print(_data.description)")
    cells = notebook.cells
    notebook.cells = [before, *cells, after]
    client = NotebookClient(
        notebook,
        timeout=None,
        coalesce_streams=True,  # what a cell prints is one output
        resources={"metadata": {"path": folder}},
    )
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    with client.setup_kernel():
        for number, cell in enumerate(notebook.cells):
            print(f"Cell {number + 1}/{len(notebook.cells)}")
            ours = cell is before or cell is after
            try:
                client.execute_cell(cell, number, store_history=not ours)
            except CellExecutionError as error:
                no_data = error.ename == cifar10.NoData.__name__
                said = error.evalue if no_data else strip_ansi(str(error))
                print(said, file=sys.stderr)
                return cifar10.NO_DATA if no_data else 1
    for number, cell in enumerate(cells):
        cell.id = f"cell-{number}"
        if cell.cell_type == "code":
            cell.outputs = [one for one in cell.outputs if one.get("name") != "stderr"]
            cell.metadata.pop("execution", None)
            for data in (one.data for one in cell.outputs if "data" in one):
                if png := data.get("image/png"):
                    data["image/png"] = images.with_few_colours(png)
    notebook.cells, notebook.nbformat_minor = (
        cells,
        5,
    )  # the version in which cells got ids
    notebook.metadata = {
        "data": after.outputs[0].text.strip(),
        "memory": run.memory(),
        "kernelspec": KERNEL,
        "language_info": {"name": "python"},
    }
    nbformat.write(notebook, Path(folder) / "result.ipynb")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
