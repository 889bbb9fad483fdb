"""What docs/guides/other-backends.md says of its outputs holds for them."""

import ast

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


def definition(snippet, name):
    """The code of a function or class, without its decorators."""
    tree = ast.parse((SNIPPETS / f"{snippet}.py").read_text("utf-8"))
    (found,) = (node for node in tree.body if getattr(node, "name", "") == name)
    found.decorator_list = []
    return found


def calls_of_layers(tree):
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    layers = (call for call in calls if ast.unparse(call.func).startswith("layers."))
    return sorted(ast.unparse(layer) for layer in layers)


def test_the_networks_are_those_of_the_course():
    networks = f"{FOLDER}/networks"
    for snippet, name in [
        ("functional/resnet", "residual_block"),
        ("sequential/good_network", "Convolution"),
        ("sequential/good_network", "ResidualBlock"),
    ]:
        here, there = definition(networks, name), definition(snippet, name)
        assert ast.dump(here) == ast.dump(there), name
    for name, snippet in [
        ("lenet5_layers", "sequential/lenet5"),
        ("add", "functional/add"),
    ]:
        course = ast.parse((SNIPPETS / f"{snippet}.py").read_text("utf-8"))
        here = definition(networks, name)
        assert calls_of_layers(here) == calls_of_layers(course), name


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
def test_files_give_the_same_outputs_on_every_backend():
    table = rows(printed("networks")["loading"], 26)
    pairs = table.pop("files exchanged between")
    assert pairs == ["tensorflow/jax", "tensorflow/torch", "jax/torch"]
    assert len(table) == NETWORKS
    for name, cells in table.items():
        assert [cell[0] for cell in cells] == ["<"] * len(pairs), name


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
