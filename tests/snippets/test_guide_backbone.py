"""What docs/guides/backbone.md says of cutting, freezing and fine-tuning holds."""

import numpy as np
import pytest

from tests.support.lane import succeeded
from tools import SNIPPETS

GUIDE = SNIPPETS / "guides" / "backbone"


def ran(name):
    return succeeded(GUIDE / f"{name}.py")


@pytest.mark.runs("guides/backbone/transfer")
def test_fine_tuning_goes_on_from_the_head_and_changes_the_backbone():
    """It "trains the head", then "unfreezes the backbone": only then the kernels move."""
    run = ran("transfer")
    names = run.namespace
    assert names["tuned"][-1] > names["frozen"][-1]
    head, whole = (
        int(run.printed[section].split("trained weights: ")[1].split()[0])
        for section in ("frozen", "fine-tune")
    )
    assert head == 2
    assert whole == len(names["model"].trainable_weights) > head


@pytest.mark.runs("guides/backbone/batch_norm")
def test_fit_moves_the_statistics_that_a_call_in_training_mode_moves():
    """ "... run once in training mode, which is what `fit` does with each batch"."""
    names = ran("batch_norm").namespace
    backbone, model = names["backbone"], names["model"]
    norm = backbone.get_layer("norm")
    before, moving_mean = model.get_weights(), norm.moving_mean.numpy()
    model(names["images"], training=True)
    called = norm.moving_mean.numpy()
    assert not np.allclose(called, moving_mean)
    model.set_weights(before)
    model.compile(loss="mean_squared_error", run_eagerly=True)
    model.train_on_batch(names["images"], np.zeros((len(names["images"]), 5)))
    assert np.allclose(norm.moving_mean, called)
