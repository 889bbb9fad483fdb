"""Notebooks: recorded like snippets, with their outputs kept in the notebook itself.

The last cell of a notebook contains the same as the top of an `.out` file: the fields in
its metadata, under `recorded`, and the sentence as its text.
"""

import hashlib
import json
from pathlib import Path
from typing import Any

import nbformat
from nbformat.reader import NotJSONError

from tools import DOCS
from tools.model import files, logs, outputs
from tools.model.made import Made
from tools.model.places import Fault, Place

NOTEBOOKS = DOCS / "notebooks"
RECORDED = outputs.RECORDED

Cell = dict[str, Any]


def all_notebooks() -> list[Path]:
    """Every notebook of the site."""
    return sorted(NOTEBOOKS.glob("*.ipynb"))


def read(path: Path) -> dict[str, Any]:
    """A notebook; raises Fault if the file is not one."""
    text = files.read_text(path)
    try:
        notebook: dict[str, Any] = nbformat.reads(text, as_version=4)
        nbformat.validate(notebook)
    except NotJSONError as error:
        line = getattr(error.__cause__, "lineno", 1)
        raise Fault(Place(path, line), "this is not JSON, so not a notebook") from error
    except (nbformat.ValidationError, AttributeError, KeyError) as error:
        said = str(error).split("\n")[0]
        raise Fault(Place(path, 1), f"this is not a valid notebook: {said}") from error
    return notebook


def text_of(notebook: dict[str, Any]) -> str:
    """A notebook as the text of its file."""
    return str(nbformat.writes(nbformat.from_dict(notebook))) + "\n"


def write(path: Path, notebook: dict[str, Any]) -> None:
    """Write a notebook, whole or not at all."""
    files.write_whole(path, text_of(notebook))


def source_of(cell: Cell) -> str:
    """The text of a cell."""
    return "".join(cell["source"])


def code_cells(path: Path) -> list[Cell]:
    """The cells that run."""
    return [cell for cell in read(path)["cells"] if cell["cell_type"] == "code"]


def sha256_of(path: Path) -> str:
    """The hash of the code, which leaves out text cells and outputs."""
    sources = [source_of(cell) for cell in code_cells(path)]
    return hashlib.sha256(json.dumps(sources).encode()).hexdigest()


def results(cells: list[Cell]) -> list[list[Any]]:
    """The outputs of each code cell."""
    return [cell["outputs"] for cell in cells if cell["cell_type"] == "code"]


def content(cells: list[Cell]) -> str:
    """The content that the seal of a notebook covers."""
    return json.dumps(results(cells), sort_keys=True)


def without_pace(cells: list[Cell]) -> list[list[Any]]:
    """The outputs of each code cell, without times and speeds."""
    return [
        [
            {**one, "text": logs.without_pace(one["text"])} if "text" in one else one
            for one in given
        ]
        for given in results(cells)
    ]


def recorded(path: Path) -> Cell | None:
    """The cell that says how the notebook was recorded; None before it was."""
    for cell in read(path)["cells"]:
        if RECORDED in cell["metadata"]:
            return dict(cell)
    return None


def made(path: Path) -> Made | None:
    """How a notebook was recorded; None before it was."""
    if (cell := recorded(path)) is None:
        return None
    fields = {name: str(value) for name, value in cell["metadata"][RECORDED].items()}
    return Made.of(
        fields, lambda name: place(path, f'"{name}":', after=f'"{RECORDED}": {{')
    )


def place(path: Path, text: str, after: str = "") -> Place:
    """The first line of a notebook's file with a text, after a line with another text.

    If there is none, it is the first line.
    """
    lines = files.lines_of(path)
    first = next((number for number, line in enumerate(lines) if after in line), 0)
    found = (n for n, line in enumerate(lines[first:], first + 1) if text in line)
    return Place(path, next(found, first + 1))


def with_made(notebook: dict[str, Any], how: Made) -> dict[str, Any]:
    """The notebook with a last cell that says how it was made."""
    cells = [cell for cell in notebook["cells"] if RECORDED not in cell["metadata"]]
    last = nbformat.v4.new_markdown_cell(
        how.sentence, id="recorded", metadata={RECORDED: how.fields}
    )
    return {**notebook, "cells": [*cells, last]}
