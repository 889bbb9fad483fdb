"""What docs/guides/training-step.md says of its outputs holds for them."""

import re

import numpy as np
import pytest

from tests.support.lane import succeeded
from tools import SNIPPETS

FOLDER = "guides/training_step"
WAYS = ("sequential", "functional", "subclassing")


def run(name):
    return succeeded(SNIPPETS / FOLDER / f"{name}.py")


@pytest.mark.runs(f"{FOLDER}/ways")
def test_a_step_of_ones_own_does_the_same_in_each_way():
    printed = run("ways").printed
    assert len({printed[way] for way in WAYS}) == 1


@pytest.mark.runs(f"{FOLDER}/adversarial")
def test_the_attack_raises_the_loss_with_a_small_change():
    """ "moves each pixel a little in the direction that raises the loss"."""
    names = run("adversarial").namespace
    model, x, y = names["plain"], names["tf"].constant(names["x_test"]), names["y_test"]
    attacked = names["attack"](model, x, y)
    assert 0 < np.abs(attacked - x).max() < 0.01
    before, after = (model.compute_loss(None, y, model(one)) for one in (x, attacked))
    assert after > before


@pytest.mark.runs(f"{FOLDER}/adversarial")
def test_the_tracker_averages_over_all_rows():
    """ "The tracker agrees with a calculation over all images at once"."""
    names = run("adversarial").namespace
    model, y = names["plain"], names["y_test"].copy()
    y[: len(y) // 3] = (y[: len(y) // 3] + 1) % 10  # else all may be right
    results = model.evaluate(
        names["x_test"], y, batch_size=7, verbose=0, return_dict=True
    )
    attacked = names["attack"](model, names["tf"].constant(names["x_test"]), y)
    correct = model.predict(attacked, verbose=0).argmax(axis=-1) == y[:, 0]
    assert correct[-(len(y) % 7) :].mean() != pytest.approx(correct.mean())
    assert results["attacked"] == pytest.approx(correct.mean())


@pytest.mark.runs(f"{FOLDER}/step")
def test_clipping_and_accumulating_are_what_the_optimizer_does():
    printed = run("step").printed
    (norm,) = re.findall(r"norm (\S+)", printed["fit"])
    assert float(norm) > 0.5  # else nothing was clipped
    assert printed["clip"].split()[-1] == "True"
    first, second, same = printed["accumulate"].splitlines()
    assert first == second
    assert same.split()[-1] == "True"


@pytest.mark.runs(f"{FOLDER}/vae")
def test_the_autoencoder_finds_the_position_of_the_spot():
    """ "the model has found the position of the spot by itself"."""
    ran = run("vae")
    *ways, _ = ran.printed["fit"].splitlines()
    assert len(ways) == len(WAYS)
    assert len(set(ways)) == 1
    names = ran.namespace
    decoded = names["decoder"].predict(names["codes"].reshape(-1, 2), verbose=0)
    positions = [np.unravel_index(image.argmax(), image.shape) for image in decoded]
    assert np.ptp(positions, axis=0).min() > 6
    codes = np.column_stack([names["codes"].reshape(-1, 2), np.ones(len(positions))])
    fitted = codes @ np.linalg.lstsq(codes, np.array(positions), rcond=None)[0]
    assert np.abs(fitted - positions).mean() < 2


@pytest.mark.parametrize(
    "backend",
    [
        pytest.param(one, marks=pytest.mark.runs(f"{FOLDER}/loop_{one}"))
        for one in ("tf", "jax", "torch")
    ],
)
def test_a_loop_does_what_fit_does(backend):
    """ "A loop is right if it does what `fit` does"."""
    printed = run(f"loop_{backend}").printed
    by_hand = re.findall(r"accuracy (\S+)", printed["loop"])
    first, same = printed["fit"].splitlines()
    assert re.findall(r"'(\S+?)'", first) == by_hand
    assert same.split()[-1] == "True"
