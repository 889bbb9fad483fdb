"""What docs/guides/sharing.md says of its outputs holds for them."""

import re

import pytest

from tests.support.lane import succeeded
from tools import SNIPPETS

NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")


def lines(name, section):
    run = succeeded(SNIPPETS / "guides" / "sharing" / f"{name}.py")
    return run.printed[section].splitlines()


def numbers(line):
    return [float(one.replace(",", "")) for one in NUMBER.findall(line)]


@pytest.mark.runs("guides/sharing/siamese")
def test_both_siamese_models_agree_whichever_image_comes_first():
    """ "They give the same predictions"; "it doesn't matter which image comes first"."""
    parameters, *differences = map(numbers, lines("siamese", "same"))
    assert len(set(parameters)) == 1
    assert differences == [[0], [0]]


@pytest.mark.runs("guides/sharing/lstm")
def test_the_shared_lstm_learns_and_separate_ones_still_guess():
    """ "The shared model learns the task, while the control is still guessing"."""
    (few, learned), (many, guessed) = map(numbers, lines("lstm", "fit"))
    assert few < many
    assert learned > 0.9
    assert guessed < 0.6


@pytest.mark.runs("guides/sharing/tied")
def test_tied_weights_survive_loading_and_not_cloning():
    """ "The weights are still tied after loading"; "`clone_model` unties the weights"."""
    for line in lines("tied", "save"):
        tied, loaded, difference = numbers(line)
        assert (loaded, difference) == (tied, 0)
    (cloned,), (copied, difference) = map(numbers, lines("tied", "clone"))
    assert cloned > tied
    assert (copied, difference) == (tied, 0)


@pytest.mark.runs("guides/sharing/copying")
def test_training_reaches_what_is_shared_and_not_the_copy():
    """ "The predictions of `kinds` change with it"; the copy differs, and isn't frozen."""
    assert lines("copying", "models") == ["cloned: False", "copied: True"]
    changed, equal = lines("copying", "fit")
    assert changed.endswith("True")
    assert equal.endswith("False")
    kinds, animals, copy = map(numbers, lines("copying", "freeze"))
    assert kinds[0] < kinds[1]
    assert animals[0] < animals[1]
    assert copy[0] == copy[1]
