"""What the guides on saving and on callbacks say of their outputs holds for them."""

import re

import pytest

from tests.support.lane import succeeded
from tools import SNIPPETS

LOSS = re.compile(r"loss: ([\d.]+)")


def ran(name):
    return succeeded(SNIPPETS / "guides" / f"{name}.py")


def lines(name, section):
    return ran(name).printed[section].splitlines()


@pytest.mark.runs("guides/saving/resume")
def test_training_goes_on_from_a_keras_file_as_if_it_was_never_saved():
    """docs/guides/saving.md: "the loss is identical to that of the model in memory"."""
    never, whole, weights = lines("saving/resume", "resume")
    never, whole, weights = (
        (re.search(r"before: +(\d+)", line)[1], LOSS.search(line)[1])
        for line in (never, whole, weights)
    )
    assert never == whole
    assert weights[0] == "0" != never[0]
    assert weights[1] != never[1]


@pytest.mark.runs("guides/saving/across_ways")
def test_only_files_of_the_subclass_do_not_load_into_the_other_ways():
    """docs/guides/saving.md: "Only one direction fails"."""
    found = lines("saving/across_ways", "table")
    fails = {line.partition(".keras")[0].strip() for line in found if "Error" in line}
    assert fails == {"subclass -> sequential", "subclass -> functional"}
    assert all(line.count("same outputs") in {0, 2} for line in found)
    assert len(found) == 9


@pytest.mark.runs("guides/callbacks/watch")
def test_early_stopping_restores_the_epoch_with_the_lowest_loss():
    """docs/guides/callbacks.md: "those of the best epoch"."""
    run = ran("callbacks/watch")
    history = run.namespace["history"].history
    model, checkpoint = lines("callbacks/watch", "restored")
    lowest, best = min(history["val_loss"]), max(history["val_accuracy"])
    assert LOSS.search(model)[1] == f"{lowest:.4f}"
    assert checkpoint.endswith(f"{best:.4f}")


@pytest.mark.runs("guides/callbacks/backup")
def test_a_backup_makes_up_what_is_missing():
    """docs/guides/callbacks.md: "does only what is missing", and what follows it."""
    epochs, steps, left = lines("callbacks/backup", "resume")
    assert epochs.endswith("[4, 5]")
    made, of = re.findall(r"\d+", steps)
    assert made == of
    assert left.endswith("False")
    assert lines("callbacks/backup", "cut")[0].endswith("[3, 4, 5]")


@pytest.mark.runs("guides/callbacks/rates")
def test_the_callbacks_set_the_rates_that_the_picture_shows():
    """docs/guides/callbacks.md: it climbs, stays level, and is halved at the end."""
    names = ran("callbacks/rates").namespace
    rates = names["by_epoch"].history["learning_rate"]
    assert rates[:4] == sorted(set(rates[:4]))
    assert len(set(rates[3:8])) == 1
    assert rates[8:] == pytest.approx([rates[7] / 2**n for n in range(1, 5)])
    plateau = names["by_plateau"].history["learning_rate"]
    assert plateau == sorted(plateau, reverse=True)


@pytest.mark.runs("guides/saving/new_data")
def test_new_data_alone_makes_the_model_forget_more():
    """docs/guides/saving.md: "A few of the old rows ... keep most"."""
    before, new_only, with_old = (
        [float(number) for number in re.findall(r"\d\.\d+", line)]
        for line in lines("saving/new_data", "further")
    )
    assert before[0] > with_old[0] > new_only[0]
    assert min(new_only[1], with_old[1]) > before[1]
