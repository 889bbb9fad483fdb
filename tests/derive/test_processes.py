"""The table of processes says what the recordings say, and has every program that trains in some."""

import pytest

from tools.derive import processes
from tools.model import environments, extras, outputs, snippets
from tools.model.outputs import Output
from tools.model.places import Fault

FOLDER = "guides/several_machines/"
ENTRY = """
[[processes]]
snippet = "guides/several_machines/torch_ddp"
engine = "DDP"
backend = "PyTorch"
number = "nproc-per-node=#"
agree = "equal"
alone = "one"
resumed = "killed"
"""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("equal on both: True", ("yes", "yes")),
        ("a: [True, True]\nb: [np.True_, np.True_]\n3 of a", ("yes", "yes")),
        ("a: [True, True]\nb: [True, False]", ("no", "no")),
        ("equal: False\nnearer than 1e-5: True", ("nearer than 1e-5", "only")),
        ("equal: False\nnearer than 1e-5: False", ("no", "no")),
        (
            "f32: nearer than 0.01 to one: True\nf64: nearer than 1e-9 to one: True",
            ("f32: nearer than 0.01, f64: nearer than 1e-9", "only"),
        ),
    ],
)
def test_the_lines_of_a_section_give_one_verdict(text, said):
    assert processes.verdict(text) == said


def test_every_program_that_trains_in_processes_has_a_row_that_leads_to_its_output():
    (table,) = processes.files().values()
    rows = table.splitlines()[2:]
    recorded = {
        name: Output.read(outputs.output_of(one)).printed
        for one in extras.listed()
        if (name := snippets.name_of(one)).startswith(FOLDER)
    }
    assert len(rows) == sum("equal" in one for one in recorded.values()) == 4
    for row in rows:
        assert row.count("](../guides/several-machines.md#") == 3
        assert row.split(" | ")[2] == "2"
    (ray,) = [row for row in rows if "Ray" in row]
    assert "[yes](../guides/several-machines.md#ray-train) { .yes }" in ray


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"killed"', '"revived"', "environments.toml:2: this was not recorded: 'rev"),
        ('"killed"', '"taken"', "no line says True or False"),
        ("torch_ddp", "torch_dpp", "torch_dpp.out"),
        ("nproc", "nprocs", "finds nothing that matches"),
        ("engine", "motor", "'motor' is no part of an entry"),
    ],
)
def test_an_entry_that_nothing_recorded_is_named(tmp_path, monkeypatch, old, new, said):
    file = tmp_path / "environments.toml"
    monkeypatch.setattr(environments, "LISTED", file)
    file.write_text(ENTRY, "utf-8")
    assert "DDP | PyTorch | 2 |" in "".join(processes.files().values())
    file.write_text(ENTRY.replace(old, new), "utf-8")
    with pytest.raises(Fault, match=said):
        processes.files()


def test_without_a_list_there_is_no_table(tmp_path, monkeypatch):
    monkeypatch.setattr(environments, "LISTED", tmp_path / "environments.toml")
    assert processes.files() == {}
