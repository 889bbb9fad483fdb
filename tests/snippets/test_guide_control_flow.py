"""What docs/guides/control-flow.md says of its outputs holds for them."""

import re

import numpy as np
import pytest

from tests.support.lane import succeeded
from tools import SNIPPETS

FOLDER = "guides/control_flow"


def run(name):
    return succeeded(SNIPPETS / FOLDER / f"{name}.py")


@pytest.mark.runs(f"{FOLDER}/static")
def test_depth_and_flag_give_the_same_network_in_each_way():
    printed = run("static").printed
    first, *others = printed.values()
    assert others == [first] * 2
    assert len(set(re.findall(r": (\d+)", first))) == 2


@pytest.mark.runs(f"{FOLDER}/unit_range")
def test_scaled_and_unscaled_images_become_the_same():
    before, after = run("unit_range").printed["predict"].splitlines()
    assert before.split()[-1] == after.split()[-1]


@pytest.mark.runs(f"{FOLDER}/cascade")
def test_the_large_network_runs_only_for_images_about_which_the_small_one_is_unsure():
    ran = run("cascade")
    names = ran.namespace
    small, large = (
        names[network].predict(names["x_test"], verbose=0)
        for network in ("small", "large")
    )
    sure = small.max(axis=-1, keepdims=True) > 0.9
    assert 0 < sure.sum() < len(sure)
    assert np.allclose(names["y_pred"], np.where(sure, small, large), atol=1e-5)
    asked = int(*re.findall(r"asked: (\d+)", ran.printed["predict"]))
    assert asked == np.sum(~sure)
    assert ran.printed["same"].count("True") == 2
    assert ran.printed["where"].split()[-1] == "True"


def flooded(similar, start):
    """The pixels that are connected with `start`, one after the other."""
    found, waiting = set(), [start]
    while waiting:
        row, column = waiting.pop()
        inside = 0 <= row < 32 and 0 <= column < 32
        if inside and similar[row, column] and (row, column) not in found:
            found.add((row, column))
            waiting += [(row + i, column + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
    return found


@pytest.mark.runs(f"{FOLDER}/wand")
def test_the_wand_selects_what_is_similar_and_connected():
    ran = run("wand")
    images, regions = ran.namespace["images"], np.array(ran.namespace["regions"])
    for image, region in zip(images, regions[..., 0], strict=True):
        similar = np.abs(image - image[16, 16]).max(axis=-1) < 0.25
        assert set(zip(*np.nonzero(region), strict=True)) == flooded(similar, (16, 16))
    *alone, together = re.findall(r"(\d+) turns", ran.printed["turns"])
    assert int(together) == max(map(int, alone))
    assert "same regions: True" in ran.printed["helper"]
