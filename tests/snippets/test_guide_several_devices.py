"""What docs/guides/several-devices.md says of its outputs holds for them.

The programs run in processes of their own, so that only what they print is known here.
"""

import re

import pytest

from tests.support.lane import succeeded
from tools import SNIPPETS

FOLDER = "guides/several_devices"
SHAPE = re.compile(r"\(([\d, ]+)\)$", re.MULTILINE)


def printed(name):
    return succeeded(SNIPPETS / FOLDER / f"{name}.py").printed


def shapes(text):
    return [tuple(map(int, one.split(", "))) for one in SHAPE.findall(text)]


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(one, marks=pytest.mark.runs(f"{FOLDER}/{one}"))
        for one in ("mirrored", "data_parallel", "model_parallel")
    ],
)
def test_several_devices_train_as_one(name):
    """ "the result is that of a single device", in each way."""
    single, *several = printed(name)["losses"].splitlines()
    (loss,) = re.findall(r"loss (\d\.\d+)$", single)
    assert len({line.split(",")[0] for line in several}) == 3  # the ways
    assert all(f"loss {loss}, same weights: True" in line for line in several)


@pytest.mark.runs(f"{FOLDER}/mirrored")
def test_an_uneven_batch_weights_its_rows_unequally():
    """ "You can get the same weights on a single device", and otherwise not."""
    losses, difference, same = printed("mirrored")["uneven"].splitlines()
    assert len(set(re.findall(r"\d\.\d+", losses))) == 1
    assert float(difference.split()[-1]) > 1e-4
    assert same.split()[-1] == "True"
    assert printed("mirrored")["remainder"].split()[-1] == "True"


@pytest.mark.runs(f"{FOLDER}/mirrored")
def test_who_is_outside_the_scope_trains_on_one_device():
    outside, inside = printed("mirrored")["silent"].splitlines()
    assert (outside, inside) == ("outside: 1", "inside: 4")
    assert printed("mirrored")["ignored"].strip() == "devices: 1"
    apart, together = printed("mirrored")["normalization"].splitlines()
    assert (apart.split()[-1], together.split()[-1]) == ("False", "True")


@pytest.mark.runs(f"{FOLDER}/data_parallel")
def test_fit_outside_the_scope_gives_each_device_the_whole_batch():
    inside, outside = shapes(printed("data_parallel")["scope"])
    assert inside[0] * 4 == outside[0]
    batch, *parts = shapes(printed("data_parallel")["sharding"])
    weights, *copies = parts[4:]
    assert {part[0] * 4 for part in parts[:4]} == {batch[0]}
    assert set(copies) == {weights}


@pytest.mark.runs(f"{FOLDER}/model_parallel")
def test_only_a_key_with_any_prefix_splits_the_kernel_in_each_way():
    """ "A key must match the whole path", and nothing says so when it does not."""
    first, whole = shapes(printed("model_parallel")["parts"])[1], None
    found = {}
    for line in printed("model_parallel")["paths"].splitlines():
        if not line.startswith(" "):
            way, path = line.split(": ")
            continue
        key, whole = re.findall(r"'(.+)'", line)[0], shapes(line)[0]
        found[way, key] = whole == first
        assert found[way, key] == bool(re.fullmatch(key, path))
    assert sum(found.values()) == 6
    assert all(split for (way, key), split in found.items() if key.startswith(".*"))


@pytest.mark.runs(f"{FOLDER}/layout_versions")
def test_only_a_key_for_the_whole_path_matches_in_both_versions():
    before, since = (
        re.findall(
            rf"{one}: '(.+?)' .*(True|False)", printed("layout_versions")["versions"]
        )
        for one in ("3.13.2", "3.14.0")
    )
    assert {verdict for _, verdict in before} == {"True"}
    assert [key for key, verdict in since if verdict == "True"] == [".*hidden/kernel"]
