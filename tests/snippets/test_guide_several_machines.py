"""What docs/guides/several-machines.md says of its outputs holds for them."""

import re

import pytest

from tests.support.lane import succeeded
from tools import SNIPPETS

FOLDER = "guides/several_machines"


def printed(name):
    return succeeded(SNIPPETS / FOLDER / f"{name}.py").printed


@pytest.mark.runs(f"{FOLDER}/jax_fit")
def test_jax_workers_agree_in_each_way_and_after_a_kill():
    said = printed("jax_fit")
    assert said["equal"].count("[True, True]") == 3
    assert said["one"].splitlines()[-1].split()[-1] == "True"
    assert "-9" in said["killed"]
    assert said["resumed"].count("[True, True]") == 1
    assert "begin after epoch 1" in said["resumed"]


@pytest.mark.runs(f"{FOLDER}/jax_fit")
def test_jax_reports_arrays_seeds_and_a_single_worker_that_saves():
    said = printed("jax_fit")
    assert "tf.data.Dataset" in said["array"]
    assert "not the same on each process" in said["seeds"]
    assert "not the same on each process" in said["one-saves"]


@pytest.mark.runs(f"{FOLDER}/torch_ddp")
def test_ddp_workers_agree_and_go_on_after_a_kill():
    said = printed("torch_ddp")
    assert said["equal"].split()[-1] == "True"
    assert said["one"].splitlines()[-1].split()[-1] == "True"
    assert re.findall("True|False", said["seeds-equal"]) == ["False", "True"]
    assert "killed workers: 1" in said["killed"]
    assert re.findall("True|False", said["killed"]) == ["True", "True"]


@pytest.mark.runs(f"{FOLDER}/tf_loop")
def test_the_loop_agrees_where_fit_fails():
    said = printed("tf_loop")
    verdicts = re.findall("True|False", said["equal"] + said["one"])
    assert verdicts == ["True"] * 4
    assert "PerReplica" in said["fit-error"]


@pytest.mark.runs(f"{FOLDER}/tf_loop")
def test_the_loop_is_resumed_in_the_epoch_of_the_kill():
    said = printed("tf_loop")
    assert "exit codes: [1, -9]" in said["killed"]
    assert "heartbeats" in said["killed"]
    assert "resume after step 8" in said["resumed"]
    assert said["resumed"].split()[-1] == "True"


@pytest.mark.runs(f"{FOLDER}/ray_train")
def test_ray_restarts_the_workers_from_the_reported_checkpoint():
    said = printed("ray_train")
    assert re.findall("True|False", said["equal"] + said["one"]) == ["True"] * 2
    assert said["killed"].splitlines() == [
        "resumed after epoch 1",
        "equal to the run without a kill: True",
    ]


@pytest.mark.runs(f"{FOLDER}/shared_backup")
def test_workers_that_share_a_backup_lock_each_other_out():
    assert "BlockingIOError" in printed("shared_backup")["error"]
