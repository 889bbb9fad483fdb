"""What docs/guides/looking-inside.md says of activations and of Grad-CAM holds."""

import numpy as np
import pytest

from tests.support.lane import succeeded
from tools import SNIPPETS

GUIDE = SNIPPETS / "guides" / "looking_inside"


def ran(name):
    return succeeded(GUIDE / f"{name}.py")


@pytest.mark.runs(
    "guides/looking_inside/sequential",
    "guides/looking_inside/functional",
    "guides/looking_inside/subclassing",
)
@pytest.mark.parametrize("way", ["sequential", "functional", "subclassing"])
def test_both_outputs_are_those_of_the_layer_and_of_the_model(way):
    """ "The new model shares the layers of the old one", and has one pass for both."""
    from keras import ops

    names = ran(way).namespace
    # The last statement of the subclass makes another model, of the same class.
    owner = names["both"].get_layer("conv")
    images = ops.convert_to_tensor(names["x_test"][:2], dtype="float32")
    maps, predictions = names["both"](images)
    assert np.allclose(maps, owner(images / 255), atol=1e-5)
    if way != "subclassing":
        assert names["model"].get_layer("conv") is owner
        assert np.allclose(predictions, names["model"](images), atol=1e-5)


@pytest.mark.runs("guides/looking_inside/grad_cam")
def test_grad_cam_is_what_the_last_weights_say():
    """After a mean over each map comes one Dense layer: its kernel is the gradient."""
    from keras import ops

    names = ran("grad_cam").namespace
    images, heat = names["images"][:20], names["heat"][:20]
    maps, _ = names["both"](images)
    kernel = names["model"].get_layer("scores").kernel.numpy()
    chosen = kernel[:, names["predicted"][:20]].T[:, None, None, :]
    sizes = maps.shape[1] * maps.shape[2]
    coarse = np.maximum(np.sum(maps * chosen, axis=-1, keepdims=True) / sizes, 0)
    expected = np.asarray(ops.image.resize(coarse, (32, 32)))[..., 0]
    assert expected.max() > 0
    assert np.allclose(heat, expected, rtol=1e-3, atol=1e-4 * expected.max())


@pytest.mark.runs("guides/looking_inside/grad_cam")
def test_maps_of_another_pass_have_no_gradient():
    assert ran("grad_cam").printed["two-passes"].split() == ["None"]


@pytest.mark.runs("guides/looking_inside/grad_cam")
def test_covering_what_is_hot_changes_more_predictions():
    """docs/guides/looking-inside.md: "Is the heat map right?" """
    grad_cam, _ = ran("grad_cam").printed["cover"].splitlines()
    hot, rest = (float(word) for word in grad_cam.split() if word[:2] in ("0.", "1."))
    assert hot < rest
