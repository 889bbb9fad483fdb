"""Notebooks run on a few images, print what was recorded, and carry no log lines."""

import contextlib
import io

import pytest

from tools import ROOT
from tools.check.pictures import NOTEBOOK_BYTES
from tools.model import notebooks
from tools.model.files import relative
from tools.record import run, small_cifar10, state
from tools.record.comparing import form

ALL = notebooks.all_notebooks()


def streams(cell):
    return [one for one in cell["outputs"] if one["output_type"] == "stream"]


@pytest.mark.long
@pytest.mark.parametrize("path", ALL, ids=relative)
def test_its_cells_run_and_print_what_was_recorded(path, tmp_path):
    small_cifar10.install(small_cifar10.FEWEST)  # they train many networks
    state.as_new(path.read_text("utf-8"))
    module = run.main_module(path)
    problems = []
    for number, cell in enumerate(notebooks.code_cells(path), start=1):
        code = compile(
            notebooks.source_of(cell), f"{relative(path)}, code cell {number}", "exec"
        )
        printed = io.StringIO()
        with run.as_main(module, tmp_path), contextlib.redirect_stdout(printed):
            exec(code, module.__dict__)
        recorded = "".join("".join(one["text"]) for one in streams(cell))
        if form(recorded) != form(printed.getvalue()):
            problems.append(
                f"code cell {number} printed\n{printed.getvalue()}not\n{recorded}"
            )
    state.as_new()
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("path", ALL, ids=relative)
def test_it_carries_no_log_lines_and_no_paths(path):
    for cell in notebooks.code_cells(path):
        assert [one["name"] for one in streams(cell)] in ([], ["stdout"])
    assert str(ROOT) not in path.read_text("utf-8")
    assert path.stat().st_size < NOTEBOOK_BYTES


@pytest.mark.parametrize("path", ALL, ids=relative)
def test_every_cell_was_run_in_order(path):
    counts = [cell["execution_count"] for cell in notebooks.code_cells(path)]
    assert counts == list(range(1, len(counts) + 1))
