"""A recording with the same results as before keeps its text, except for the necessary fields."""

import dataclasses
import datetime
import json

import nbformat.v4
import pytest

from tests.support.planted import snippet
from tools.model import notebooks
from tools.model.files import read_text
from tools.model.made import Made
from tools.model.outputs import Output, figure_of, output_of
from tools.model.snippets import sha256_of
from tools.record import keeping
from tools.record.jobs import snippet_job

LOG = "Epoch 1/1\n4/4 - {pace} - loss: {loss}"
OLD = {"pace": "3s - 700ms/step", "loss": "0.5000"}
PACE = {**OLD, "pace": "12s - 3s/step"}
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M 0 0"/></svg>\n'


@pytest.fixture
def recorded(tmp_path, monkeypatch):
    """A snippet recorded on another day."""
    monkeypatch.setattr("tools.model.snippets.SNIPPETS", tmp_path)
    file = tmp_path / "it.py"
    file.write_text(snippet("print(1)"), "utf-8")
    made = Made.now(sha256_of(file), seconds=7, data="", memory=MEMORY)
    made = dataclasses.replace(made, recorded=datetime.date(2020, 2, 29))
    Output.of(made, {"it": LOG.format(**OLD)}, None, file).write(output_of(file))
    return file


MEMORY = 1234  # MB


def keep(file, numbers, folder, drawn=None, data=""):
    """Keep what a run of the file printed and drew; whether it differs from before."""
    work = folder / "run" / "work"
    work.mkdir(parents=True, exist_ok=True)
    if drawn:
        (work / "it.svg").write_text(drawn, "utf-8")
    report = {"printed": {"it": LOG.format(**numbers) + "\n"}, "data": data}
    report |= {"extras": {}, "memory": MEMORY, "gpu": ""}
    (folder / "run/result.json").write_text(json.dumps(report), "utf-8")
    return keeping.keep_snippet(file, folder / "run", seconds=99)


def test_other_times_leave_the_file_as_it_is(recorded, tmp_path):
    before = output_of(recorded).read_bytes()
    assert not keep(recorded, PACE, tmp_path)
    assert output_of(recorded).read_bytes() == before


def test_what_it_needed_is_added_to_a_recording_that_does_not_say_it(
    recorded, tmp_path
):
    path = output_of(recorded)
    lines = read_text(path).splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "memory: " not in line), "utf-8")
    assert Output.read(path).made.memory == 0
    assert not keep(recorded, PACE, tmp_path)
    assert Output.read(path).made.memory == MEMORY


def test_a_comment_changes_the_hash_of_the_code_alone(recorded, tmp_path):
    before = read_text(output_of(recorded)).splitlines()
    recorded.write_text(f"{read_text(recorded)}# a comment\n", "utf-8")
    assert not keep(recorded, PACE, tmp_path)
    after = read_text(output_of(recorded)).splitlines()
    changed = [line for was, line in zip(before, after, strict=True) if was != line]
    assert changed == [f"code: {sha256_of(recorded)}"]
    assert Output.read(output_of(recorded)).is_sealed(output_of(recorded))


def test_another_docstring_leaves_the_recording_fresh(recorded):
    assert snippet_job(recorded).why is None
    text = read_text(recorded)
    assert text.startswith('"""Faulty."""\n')
    recorded.write_text(text.replace("Faulty.", "Title\n\nTwo\nlines.\n"), "utf-8")
    assert snippet_job(recorded).why is None
    recorded.write_text(text.replace("print(1)", "print(2)"), "utf-8")
    assert snippet_job(recorded).why == "its code has changed"


def test_another_result_is_kept_with_its_times_and_today(recorded, tmp_path):
    assert keep(recorded, {**PACE, "loss": "0.5001"}, tmp_path)
    output = Output.read(output_of(recorded))
    assert output.printed["it"] == "Epoch 1/1\n4/4 - 12s - 3s/step - loss: 0.5001"
    assert (output.made.recorded, output.made.seconds) == (datetime.date.today(), 99)
    assert output.recorded == output.made.sentence
    assert output.is_sealed(output_of(recorded))


def test_other_data_are_another_result(recorded, tmp_path):
    assert keep(recorded, OLD, tmp_path, data="cifar10 official")
    assert Output.read(output_of(recorded)).made.data == "cifar10 official"


def test_another_figure_is_another_result(recorded, tmp_path):
    assert keep(recorded, OLD, tmp_path, drawn=SVG)
    assert "M 0 0" in read_text(figure_of(recorded))
    assert not keep(recorded, PACE, tmp_path)
    (tmp_path / "run/work/it.svg").unlink()
    assert keep(recorded, OLD, tmp_path)
    assert not figure_of(recorded).exists()


def test_what_was_edited_by_hand_does_not_stay(recorded, tmp_path):
    path = output_of(recorded)
    path.write_text(read_text(path).replace("700ms", "100ms"), "utf-8")
    assert keep(recorded, PACE, tmp_path)
    assert "12s - 3s/step" in read_text(path)


def test_what_cannot_be_read_does_not_stay(recorded, tmp_path):
    output_of(recorded).write_text("nothing", "utf-8")
    assert keep(recorded, OLD, tmp_path)
    assert Output.read(output_of(recorded)).is_sealed(output_of(recorded))


def test_a_sentence_is_told_again_without_a_run(recorded, monkeypatch):
    monkeypatch.setattr("tools.model.notebooks.NOTEBOOKS", recorded.parent)
    path = output_of(recorded)
    before = read_text(path)
    assert keeping.tell_again() == []
    path.write_text(before.replace("Recorded on", "Run on"), "utf-8")
    assert keeping.tell_again() == [path]
    assert read_text(path) == before


def keep_notebook(path, printed, data=""):
    """Keep what a run of the notebook printed; whether it differs from before."""
    output = nbformat.v4.new_output("stream", text=printed)
    cell = nbformat.v4.new_code_cell("print(1)", id="cell-0", outputs=[output])
    notebook = nbformat.v4.new_notebook(cells=[cell])
    if not path.exists():
        path.write_text(notebooks.text_of(notebook), "utf-8")
    notebook["metadata"] = {"data": data, "memory": MEMORY}
    (path.parent / "result.ipynb").write_text(notebooks.text_of(notebook), "utf-8")
    return keeping.keep_notebook(path, path.parent, seconds=99)


def printed_by(path):
    return [
        output["text"] for [output] in notebooks.results(notebooks.read(path)["cells"])
    ]


def test_only_another_output_or_data_set_changes_a_notebook(tmp_path):
    path = tmp_path / "it.ipynb"
    assert keep_notebook(path, LOG.format(**OLD))
    assert not keep_notebook(path, LOG.format(**PACE))
    assert printed_by(path) == [LOG.format(**OLD)]
    assert keep_notebook(path, LOG.format(**PACE), data="cifar10 0")
    assert printed_by(path) == [LOG.format(**PACE)]
    assert keep_notebook(path, LOG.format(**OLD | {"loss": "0.6"}), data="cifar10 0")
