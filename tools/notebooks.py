"""Notebooks: recorded like snippets, with their outputs kept in the notebook itself.

`metadata.recorded` of a notebook holds what the head of an `.out` file holds.
"""

import hashlib
import json
import os
import sys
from pathlib import Path

from tools import DOCS, snippets, versions

NOTEBOOKS = DOCS / "notebooks"

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
    """The hash of all cells' sources: outputs do not count."""
    sources = [(cell["cell_type"], source_of(cell)) for cell in read(path)["cells"]]
    return hashlib.sha256(json.dumps(sources).encode()).hexdigest()


def stale_reason(path: Path) -> str | None:
    """Why a notebook must be recorded again, in words; None if it need not."""
    recorded = read(path)["metadata"].get("recorded")
    if recorded is None:
        return "never recorded"
    if recorded["sha256"] != sha256_of(path):
        return "a cell has changed"
    return versions.outdated(recorded["line"])


def seconds_of(path: Path) -> float | None:
    return read(path)["metadata"].get("recorded", {}).get("seconds")


def keep(path: Path, folder: Path, seconds: float) -> None:
    """Put the recorded notebook in the place of the old one."""
    notebook = json.loads((folder / "result.json").read_text("utf-8"))
    notebook["metadata"]["recorded"] = {
        "sha256": sha256_of(path),
        "seconds": round(seconds),
        "line": versions.recorded_line(),
        "data": notebook["metadata"].pop("data"),
    }
    snippets.write_whole(
        path, json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"
    )


def main(path: str, folder: str) -> int:
    """Run a notebook in a kernel of its own and leave `result.json` in `folder`."""
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    from tools import ROOT

    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook, timeout=None, resources={"metadata": {"path": folder}}
    )
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    with client.setup_kernel():
        prelude = nbformat.v4.new_code_cell(PRELUDE.format(root=str(ROOT)))
        client.execute_cell(prelude, 0, store_history=False)
        for number, cell in enumerate(notebook.cells):
            if cell.cell_type != "code":
                continue
            print(f"Epoch {number + 1}/{len(notebook.cells)}", flush=True)
            try:
                client.execute_cell(cell, number)
            except CellExecutionError as error:
                data = "NoData" in str(error)
                print(
                    str(error).splitlines()[-1] if data else error,
                    file=sys.stderr,
                )
                return 3 if data else 1
        described = nbformat.v4.new_code_cell("print(_data.description)")
        client.execute_cell(described, 0, store_history=False)
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
