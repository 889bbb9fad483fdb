"""Notebooks: recorded like snippets, with their outputs kept in the notebook itself.

A notebook's last cell holds what the head of an `.out` file holds: the recorder writes
it, marked by `recorded` in the cell's metadata.
"""

import hashlib
import json
import os
import sys
from pathlib import Path

from tools import DOCS, snippets, versions

NOTEBOOKS = DOCS / "notebooks"
RECORDED = snippets.RECORDED

# Runs in the notebook's own kernel before its first cell, and leaves no trace in it.
PRELUDE = """
import sys
sys.path.insert(0, {root!r})
from tools import cifar10 as _cifar10
_data = _cifar10.install()
sys.path.remove({root!r})
"""


def all_notebooks() -> list[Path]:
    return sorted(NOTEBOOKS.glob("*.ipynb"))


def read(path: Path) -> dict:
    return json.loads(path.read_text("utf-8"))


def source_of(cell: dict) -> str:
    return "".join(cell["source"])


def code_cells(path: Path) -> list[dict]:
    return [cell for cell in read(path)["cells"] if cell["cell_type"] == "code"]


def sha256_of(path: Path) -> str:
    """The hash of the code: neither prose nor outputs count."""
    sources = [source_of(cell) for cell in code_cells(path)]
    return hashlib.sha256(json.dumps(sources).encode()).hexdigest()


def seal_of(cells: list[dict]) -> str:
    """The hash of what the code cells gave: an output edited by hand breaks it."""
    outputs = [cell["outputs"] for cell in cells if cell["cell_type"] == "code"]
    return hashlib.sha256(json.dumps(outputs).encode()).hexdigest()


def recorded(path: Path) -> dict | None:
    """The cell that says how the notebook was recorded; None before it was."""
    for cell in read(path)["cells"]:
        if RECORDED in cell["metadata"]:
            return cell
    return None


def stale_reason(path: Path) -> str | None:
    """Why a notebook must be recorded again, in words; None if it need not."""
    cell = recorded(path)
    if cell is None:
        return "never recorded"
    if cell["metadata"][RECORDED]["sha256"] != sha256_of(path):
        return "a cell has changed"
    if reason := versions.outdated(source_of(cell)):
        return reason
    if cell["metadata"][RECORDED].get("seal") != seal_of(read(path)["cells"]):
        return "an output was changed by hand"
    return None


def seconds_of(path: Path) -> float | None:
    cell = recorded(path)
    return cell and cell["metadata"][RECORDED]["seconds"]


def keep(path: Path, folder: Path, seconds: float) -> None:
    """Put the recorded notebook in the place of the old one.

    Its last cell says what recorded it, on which data.
    """
    notebook = json.loads((folder / "result.json").read_text("utf-8"))
    data = notebook["metadata"].pop("data")
    cells = [cell for cell in notebook["cells"] if RECORDED not in cell["metadata"]]
    cells.append(
        {
            "cell_type": "markdown",
            "id": "recorded",
            "metadata": {
                RECORDED: {
                    "sha256": sha256_of(path),
                    "seal": seal_of(cells),
                    "seconds": round(seconds),
                }
            },
            "source": [versions.recorded_line(), f"\nData: {data}." if data else ""],
        }
    )
    notebook["cells"] = cells
    text = json.dumps(notebook, indent=1, ensure_ascii=False)
    snippets.write_whole(path, text + "\n")


def main(path: str, folder: str) -> int:
    """Run a notebook in a kernel of its own and leave `result.json` in `folder`."""
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    from tools import ROOT, cifar10

    notebook = nbformat.read(path, as_version=4)
    before = nbformat.v4.new_code_cell(PRELUDE.format(root=str(ROOT)))
    after = nbformat.v4.new_code_cell("print(_data.description)")
    notebook.cells = [before, *notebook.cells, after]
    client = NotebookClient(
        notebook,
        timeout=None,
        coalesce_streams=True,  # what a cell prints is one output
        resources={"metadata": {"path": folder}},
    )
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    with client.setup_kernel():
        for number, cell in enumerate(notebook.cells):
            print(f"Cell {number + 1}/{len(notebook.cells)}", flush=True)
            try:
                client.execute_cell(
                    cell, number, store_history=cell not in (before, after)
                )
            except CellExecutionError as error:
                no_data = error.ename == cifar10.NoData.__name__
                print(error.evalue if no_data else error, file=sys.stderr)
                return cifar10.NO_DATA if no_data else 1
    described = notebook.cells[-1]
    notebook.cells = notebook.cells[1:-1]
    notebook.metadata["data"] = described.outputs[0].text.strip()
    for number, cell in enumerate(notebook.cells):
        cell.pop("id", None)
        if cell.cell_type == "code":
            cell.outputs = [one for one in cell.outputs if one.get("name") != "stderr"]
            cell.metadata.pop("execution", None)
        cell["id"] = f"cell-{number}"
    notebook.metadata["kernelspec"] = {
        "display_name": "Python 3",
        "language": "python",
        "name": "python3",
    }
    notebook.metadata["language_info"] = {"name": "python"}
    (Path(folder) / "result.json").write_text(nbformat.writes(notebook), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
