"""What docs/guides/data.md says of its outputs holds for them."""

import re

import numpy as np
import pytest

from tests.support.lane import succeeded
from tools import SNIPPETS

FOLDER = SNIPPETS / "guides" / "data"


def run(name):
    return succeeded(FOLDER / f"{name}.py")


def numbers(text):
    return [float(one) for one in re.findall(r"\d+\.\d+", text)]


@pytest.mark.runs("guides/data/four_ways")
def test_the_losses_are_equal_in_all_forms_and_fall_only_when_shuffled():
    """ "Feeds one model with the same images in each form, and the losses are equal"."""
    printed = run("four_ways").printed
    arrays, *others = (
        numbers(printed[section].splitlines()[-1])
        for section in ("arrays", "dataset", "py_dataset", "directory")
    )
    assert len(arrays) == 2
    for losses in others:
        assert losses == pytest.approx(arrays, abs=2e-5)
    assert numbers(printed["shuffled"])[-1] < arrays[-1] - 0.01


@pytest.mark.runs("guides/data/four_ways")
def test_the_parts_of_the_folder_have_no_image_in_common():
    """ "So that no image gets into both parts"."""
    made = run("four_ways").namespace
    train, validation = (set(made[one].file_paths) for one in ("train", "validation"))
    assert train
    assert validation
    assert not train & validation


@pytest.mark.runs("guides/data/validation")
def test_validation_split_takes_the_last_rows():
    """ "It is the same as passing these rows as `validation_data`"."""
    printed = run("validation").printed
    assert numbers(printed["split"]) == numbers(printed["data"])
    assert numbers(printed["split"]) != numbers(printed["dataset"])


@pytest.mark.runs("guides/data/augmentation")
def test_augmentation_is_off_outside_training_in_each_way():
    """ "`fit` calls the model with `training=True`", and then outputs differ."""
    said = run("augmentation").printed["compare"].splitlines()
    same = [line.rpartition(" ")[2] for line in said if "same" in line]
    assert same == ["True", "False"] * 3


@pytest.mark.runs("guides/data/class_weights")
def test_weights_of_classes_balance_them_and_equal_those_of_rows():
    """ "Both classes contribute equally to the loss"; both forms are equivalent."""
    made = run("class_weights")
    weights, counts = (made.namespace[name] for name in ("balanced", "counts"))
    assert np.allclose(weights * counts, len(made.namespace["y_train"]) / 2)
    equal, by_class, by_row = map(numbers, made.printed["fit"].splitlines())
    assert by_class == by_row
    assert by_class[0] > equal[0]
