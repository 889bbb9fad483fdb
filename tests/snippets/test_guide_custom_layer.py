"""What docs/guides/custom-layer.md says of its outputs holds for them."""

import re

import pytest

from tests.support.lane import succeeded
from tools import SNIPPETS

NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def numbers(name, section):
    said = succeeded(SNIPPETS / "guides" / "custom_layer" / f"{name}.py").printed
    return [
        [float(one) for one in NUMBER.findall(line.partition(":")[2])]
        for line in said[section].splitlines()
    ]


@pytest.mark.runs("guides/custom_layer/shortest")
def test_the_power_leads_from_the_average_to_the_maximum():
    """ "A power of 1 must give the average, and a high one come close to the maximum"."""
    (average,), *powers, (maximum,) = numbers("shortest", "powers")
    pooled = [power for (power,) in powers]
    assert pooled[0] == average
    assert pooled == sorted(set(pooled))
    assert 0 < maximum - pooled[-1] < (maximum - average) / 10


@pytest.mark.runs("guides/custom_layer/three_ways")
def test_the_layer_computes_the_same_in_all_ways_and_after_loading():
    """ "All of them compute the same"."""
    found = numbers("three_ways", "same")
    assert len(found) == 3
    assert all(differences[-2:] == [0, 0] for differences in found)


@pytest.mark.runs("guides/custom_layer/training")
def test_the_layer_learns_the_mean_of_the_images_if_it_is_told_to_train():
    """ "After a single epoch, the layer knows the mean of the training images"."""
    *_, learned, images = numbers("training", "fit")
    assert len(learned) == 3
    assert learned == pytest.approx(images, abs=0.02)
    assert numbers("training", "without") == [[0, 0, 0]]


@pytest.mark.runs("guides/custom_layer/mask")
def test_padding_counts_only_without_a_mask():
    """ "More padding must not change a prediction", and the averaging layer that errs."""
    for (changed,) in numbers("mask", "padding"):
        assert changed < 1e-5
    said = succeeded(SNIPPETS / "guides" / "custom_layer" / "mask.py").printed
    assert float(said["unmasked"].split()[-1]) > 0.1
