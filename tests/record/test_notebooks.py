"""A notebook is recorded in a separate kernel, and contains its outputs and their versions."""

import datetime
import json

import nbformat
import numpy as np
import pytest

from tests.support.small_project import Small
from tools.model import notebooks
from tools.model.made import Made
from tools.record import cifar10

CELLS = [
    "import sys, time\nprint('a log line', file=sys.stderr)\n"
    "print('shown', flush=True)\ntime.sleep(1)\nprint('in one output')",
    "import keras\n(x, _), _ = keras.datasets.cifar10.load_data()\nprint(x.shape)",
    "import time\nprint(f'1/1 - 0s - {time.time_ns()}ms/step - loss: 1.0')",
    "print([path for path in sys.path if path.endswith('/copy')])\n1 + 1",
    "import os, matplotlib\n"
    "print(os.path.basename(os.getcwd())[:7], 'inline' in matplotlib.get_backend())",
]


def tiny(*cells):
    notebook = nbformat.v4.new_notebook()
    notebook.cells = [
        nbformat.v4.new_markdown_cell("# Tiny"),
        *map(nbformat.v4.new_code_cell, cells),
    ]
    return nbformat.writes(notebook)


@pytest.fixture
def copy(tmp_path):
    """A small project to record in."""
    small = Small(tmp_path / "copy")
    (small.folder / "docs/notebooks").mkdir()
    return small


@pytest.fixture
def path(copy):
    """A copy's notebook, and data to record it on."""
    shapes = zip(cifar10.NAMES, cifar10.SHAPES, strict=True)
    np.savez(
        copy.folder / "data.npz", **{name: np.zeros(s, "uint8") for name, s in shapes}
    )
    copy.write("docs/notebooks/tiny.ipynb", tiny(*CELLS))
    return copy.folder / "docs/notebooks/tiny.ipynb"


def record(copy):
    return copy.run(
        "-m",
        "tools.record",
        "notebooks/tiny",
        CIFAR10_NPZ=str(copy.folder / "data.npz"),
    )


@pytest.mark.long
def test_a_notebook_is_recorded_and_stays_when_only_times_differ(copy, path):
    status, said = record(copy)
    assert status == 0, said
    assert (
        "[1/1] notebooks/tiny: never recorded; how long it takes is not known yet\n    cell 1 of 8"
        in said
    )
    first, *code, last = notebooks.read(path)["cells"]
    assert first["source"] == "# Tiny"
    assert [cell["source"] for cell in code] == CELLS
    assert [cell["execution_count"] for cell in code] == [1, 2, 3, 4, 5]
    assert [one["id"] for one in (first, *code, last)] == [
        *(f"cell-{number}" for number in range(6)),
        "recorded",
    ]
    assert [[one.get("text") for one in cell["outputs"]] for cell in code[:2]] == [
        ["shown\nin one output\n"],
        ["(50000, 32, 32, 3)\n"],
    ]
    assert [one.get("text") for one in code[3]["outputs"]] == ["[]\n", None]
    assert code[3]["outputs"][1]["data"] == {"text/plain": "2"}
    assert code[4]["outputs"][0]["text"] == "record- True\n"
    assert not any("execution" in cell["metadata"] for cell in code)
    assert set(notebooks.read(path)["metadata"]) == {"kernelspec", "language_info"}

    made = notebooks.made(path)
    assert made.seals(notebooks.content(notebooks.read(path)["cells"]))
    assert made.code == notebooks.sha256_of(path)
    assert made.data.startswith("cifar10 ")
    assert made.recorded == datetime.date.today()
    assert last["source"] == made.sentence
    assert record(copy) == (0, "All 1 recordings are fresh; nothing to run.\n")

    text = json.loads(path.read_text("utf-8"))
    text["cells"][1]["source"].append("  # a comment")
    path.write_text(json.dumps(text), "utf-8")
    status, said = record(copy)
    assert "notebooks/tiny: its code has changed" in said
    assert "the result is the same as before and is kept" in said
    assert notebooks.results(notebooks.read(path)["cells"]) == notebooks.results(code)
    assert notebooks.made(path).seal == made.seal
    assert notebooks.made(path).code == notebooks.sha256_of(path) != made.code


def test_a_notebook_that_fails_is_not_kept(copy):
    path = copy.folder / "docs/notebooks/tiny.ipynb"
    path.write_text(tiny("print(1)", "int('one')"), "utf-8")
    before = path.read_bytes()
    status, said = copy.run("-m", "tools.record", "notebooks/tiny")
    assert status == 1
    assert "notebooks/tiny was not recorded; its last output is kept." in said
    assert "ValueError: invalid literal for int()" in said
    assert path.read_bytes() == before


@pytest.mark.long
def test_a_notebook_without_its_data_says_what_to_do(copy):
    copy.write("docs/notebooks/tiny.ipynb", tiny(*CELLS))
    copy.write("data.npz", "no archive")
    status, said = record(copy)
    assert status == 1
    assert "notebooks/tiny needs CIFAR-10. CIFAR10_NPZ:" in said
    assert "cannot be read" in said


def changed(path, tmp_path, change):
    """A copy of a notebook with an edit in it."""
    notebook = notebooks.read(path)
    change(notebook["cells"])
    notebooks.write(tmp_path / "edited.ipynb", notebook)
    return notebooks.made(tmp_path / "edited.ipynb"), notebook["cells"]


@pytest.mark.parametrize("path", notebooks.all_notebooks())
def test_an_edited_output_breaks_the_seal_and_prose_does_not(path, tmp_path):
    def prose(cells):
        cells[0]["source"] += " More."

    def output(cells):
        given = next(one for one in notebooks.results(cells) if one)
        given[0]["text"] += "more"

    made, cells = changed(path, tmp_path, prose)
    assert isinstance(made, Made)
    assert made.seals(notebooks.content(cells))
    made, cells = changed(path, tmp_path, output)
    assert not made.seals(notebooks.content(cells))


def test_the_order_of_the_keys_does_not_matter_to_the_seal():
    output = {"name": "stdout", "text": "1"}
    one, other = (
        [{"cell_type": "code", "outputs": [keys]}]
        for keys in (output, dict(reversed(output.items())))
    )
    assert notebooks.content(one) == notebooks.content(other)
