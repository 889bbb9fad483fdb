"""What docs/guides/other-backends.md says of its outputs holds for them."""

import pytest

from tests.support.lane import succeeded
from tools import SNIPPETS

FOLDER = "guides/other_backends"
NETWORKS = 10


def printed(name):
    return succeeded(SNIPPETS / FOLDER / f"{name}.py").printed


def rows(text, width):
    """The label of each line -> its cells."""
    return {
        line[:width].strip(): line[width:].replace("< ", "<").split()
        for line in text.splitlines()
    }


@pytest.mark.runs(f"{FOLDER}/networks")
def test_training_from_the_same_weights_agrees_except_for_augmentation():
    table = rows(printed("networks")["training"], 27)
    found = {name: cells for name, cells in table.items() if len(cells) == 2}
    networks = {name: cells for name, cells in found.items() if cells[0] != "jax"}
    assert len(networks) == NETWORKS
    for name, cells in networks.items():
        agrees = [cell.startswith("<") for cell in cells]
        assert agrees == [not name.startswith("good")] * 2, name


@pytest.mark.runs(f"{FOLDER}/networks")
def test_files_give_the_same_outputs_except_where_training_is_not_passed_on():
    table = rows(printed("networks")["loading"], 27)
    assert table.pop("loaded on") == ["tensorflow", "jax", "torch"]
    assert len(table) == NETWORKS
    differ = {
        (name, column)
        for name, cells in table.items()
        for column, cell in enumerate(cells)
        if not cell.startswith("<")
    }
    assert differ == {("good network, subclass", 1)}


@pytest.mark.runs(f"{FOLDER}/training_argument")
def test_on_jax_only_a_subclass_that_passes_training_on_trains_and_predicts():
    said = printed("training_argument")
    assert said["wrong"].count("False") == said["right"].count("True") == 2


@pytest.mark.runs(f"{FOLDER}/runs_where")
def test_only_what_belongs_to_tensorflow_is_refused_elsewhere():
    table = rows(printed("runs_where")["code-table"], 32)
    table.pop("")
    for name, cells in table.items():
        portable = name.startswith("keras.")
        assert cells[0] == "yes", name
        assert cells[1:] == ["yes" if portable else "no"] * 2, name
    statistics = rows(printed("runs_where")["statistics"], 32)
    assert statistics[f"{'BatchNormalization':<20} subclass"] == ["yes", "no", "yes"]
