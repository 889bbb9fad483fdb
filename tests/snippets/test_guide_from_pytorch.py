"""What docs/guides/from-pytorch.md says of its outputs holds for them."""

import re

import pytest

from tests.support.lane import succeeded
from tools import SNIPPETS

FOLDER = "guides/from_pytorch"


def printed(name):
    return succeeded(SNIPPETS / FOLDER / f"{name}.py").printed


def numbers(text):
    return [float(one) for one in re.findall(r"\d+(?:\.\d+)?(?:e[-+]\d+)?", text)]


def difference(text):
    """The one after "largest difference"."""
    (one,) = re.findall(r"largest difference:? (\S+)", text)
    return float(one)


@pytest.mark.runs(f"{FOLDER}/lenet5")
def test_copied_weights_give_equal_outputs_and_others_do_not():
    """ "What is left is rounding"; "wrong predictions" without the permutation."""
    sections = printed("lenet5")
    assert difference(sections["compare"]) < 1e-4
    _, in_pytorch, in_keras = sections["compare"].splitlines()
    assert in_pytorch.split()[-1] == in_keras.split()[-1]
    assert difference(sections["wrong"]) > 0.01
    assert difference(sections["features"]) < 1e-5
    assert sections["ways"].strip() == "True"


@pytest.mark.runs(f"{FOLDER}/lenet5")
def test_a_step_and_an_epoch_are_equal():
    sections = printed("lenet5")
    for what in ("step", "epoch"):
        by_torch, by_keras = (sections[f"{one}-{what}"] for one in ("torch", "keras"))
        assert numbers(by_torch) == pytest.approx(numbers(by_keras), abs=1e-4)
        for line in sections[f"equal-{what}"].splitlines():
            assert difference(line) < 1e-4


@pytest.mark.runs(f"{FOLDER}/on_torch")
def test_the_mode_of_a_module_is_nothing_to_keras():
    """ "train() and eval() do nothing to a Keras model"; a wrapped module trains."""
    sections = printed("on_torch")
    assert sections["train-mode"].split()[1::2] == ["False", "False"]
    assert sections["eval-mode"].split()[-1] == "True"
    assert re.findall(r"True|False", sections["outer"]) == ["False", "True"]
    results = [line.split()[-1] for line in sections["wrapped-mode"].splitlines()]
    assert results == ["False", "False", "True"]
    ways = ("sequential", "functional", "subclassing")
    assert len({sections[f"wrapped-{way}"] for way in ways}) == 1


@pytest.mark.runs(f"{FOLDER}/defaults")
def test_variances_differ_by_the_number_of_values_alone():
    """ "PyTorch divides by one less than the number of values"."""
    by_name = {
        line.split(":")[0]: numbers(line)
        for line in printed("defaults")["norm"].splitlines()
    }
    assert by_name["PyTorch mean"] == by_name["Keras mean"]
    batch = 4 * 5 * 5
    for ours, theirs in zip(by_name["PyTorch variance"], by_name["Keras variance"]):
        assert (ours - 0.9) / (theirs - 0.9) == pytest.approx(
            batch / (batch - 1), abs=1e-3
        )


@pytest.mark.runs(f"{FOLDER}/pieces")
def test_lists_are_seen_and_modes_do_what_the_page_says():
    sections = printed("pieces")
    assert sections["module"] == sections["model"]
    assert numbers(sections["plain-list"]) < numbers(sections["module"])
    for library in ("torch", "keras"):
        assert re.findall(r"True|False", sections[f"{library}-mode"])[-1] == "True"
    assert sections["torch-mode"].startswith("train(): False")
    assert sections["keras-mode"].startswith("training=True: False")
