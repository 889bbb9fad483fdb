"""What docs/guides/inputs-and-outputs.md says of its outputs holds for them."""

import numpy as np
import pytest

from tests.support.lane import succeeded
from tools import SNIPPETS

FOLDER = SNIPPETS / "guides" / "inputs_and_outputs"


def run(name):
    return succeeded(FOLDER / f"{name}.py")


@pytest.mark.runs("guides/inputs_and_outputs/image_and_place")
def test_the_loss_is_the_weighted_sum_of_the_losses_of_the_heads():
    """ "`loss` is the weighted sum of the losses"."""
    made = run("image_and_place").namespace
    model, new, labels = (made[name] for name in ("model", "new", "labels"))
    found = model.evaluate(new, labels, batch_size=100, verbose=0, return_dict=True)
    heads = found["kind_loss"] + 0.5 * found["animal_loss"]
    assert found["loss"] == pytest.approx(heads, rel=1e-4)
    assert found["loss"] != pytest.approx(found["kind_loss"], rel=1e-3)


@pytest.mark.runs("guides/inputs_and_outputs/ways")
def test_functional_and_subclassed_models_have_the_same_losses():
    """ "`compile` and `fit` are the same for both, and so are the losses"."""
    said = run("ways").printed["compare"].splitlines()
    (one, *functional), (other, *subclassed) = said[:4], said[4:]
    assert one != other
    assert functional == subclassed


@pytest.mark.runs("guides/inputs_and_outputs/dataset")
def test_the_pipeline_keeps_images_places_and_labels_together():
    """ "`map` can change one of the inputs and pass on the rest"."""
    made = run("dataset").namespace
    x, y = next(made["dataset"].as_numpy_iterator())
    mean = made["images"].mean(axis=(1, 2, 3))  # flipping does not change it
    for image, place, kind in zip(x["image"], x["place"], y["kind"]):
        at = np.abs(mean - image.mean()).argmin()
        original = made["images"][at]
        assert np.array_equal(image, original) or np.array_equal(
            image, original[:, ::-1]
        )
        assert place == made["places"][at]
        assert kind == made["kinds"][at]


@pytest.mark.runs("guides/inputs_and_outputs/ten_outputs")
def test_every_head_answers_its_own_question():
    """ "The test images of which each head is most certain", under the right name."""
    made = run("ten_outputs").namespace
    kinds = made["_"][:, 0]
    for number, name in enumerate(made["names"]):
        scores = made["predictions"][name][:, 0]
        assert scores[kinds == number].mean() > scores[kinds != number].mean()
