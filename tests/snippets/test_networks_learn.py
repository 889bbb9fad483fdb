"""The networks have the sizes that the pages name, and they learn."""

import numpy as np
import pytest

from tests.support.lane import succeeded
from tools.model.snippets import SNIPPETS
from tools.record import small_cifar10

PARAMETERS = {
    "sequential/lenet5": 697_046,
    "functional/lenet5": 697_046,
    "subclassing/lenet5": 697_046,
    "subclassing/nested": 697_046,
    "functional_subclass/lenet5": 697_046,
    "functional/resnet": 1_171_622,
    "sequential/projection": 78_602,
    "functional/projection": 78_602,
    "subclassing/projection": 78_602,
    "sequential/good_network": 488_314,
    "functional/good_network": 488_314,
    "subclassing/good_network": 488_314,
    "functional/good_resnet": 488_314,
    "functional/good_plain": 488_314,
}
TRAINED = [
    "sequential/lenet5",
    "functional/lenet5",
    "subclassing/lenet5",
    "functional_subclass/lenet5",
    "functional/resnet",
]
NORMALISED = {
    "functional/resnet": 6,
    "sequential/projection": 6,
    "functional/projection": 6,
    "subclassing/projection": 6,
    "sequential/good_network": 10,
    "functional/good_network": 10,
    "subclassing/good_network": 10,
    "functional/good_resnet": 10,
    "functional/good_plain": 10,
}


def variables(name):
    return succeeded(SNIPPETS / f"{name}.py").namespace


@pytest.mark.parametrize(("name", "count"), PARAMETERS.items())
def test_parameter_counts(name, count):
    assert variables(name)["model"].count_params() == count


@pytest.mark.parametrize("name", PARAMETERS)
def test_ten_probabilities_for_each_image(name):
    images = np.random.default_rng(0).random((3, 32, 32, 3), dtype="float32")
    probabilities = variables(name)["model"].predict(images, verbose=0)
    assert probabilities.shape == (3, 10)
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, rtol=1e-5)


@pytest.mark.parametrize("name", TRAINED)
def test_it_learns(name):
    history = variables(name)["history"].history
    assert len(history["loss"]) == 10
    assert history["loss"][-1] < history["loss"][0] / 2
    chance = 1 / small_cifar10.CLASSES
    assert variables(name)["accuracy"] > 4 * chance


@pytest.mark.parametrize("name", TRAINED)
def test_it_does_not_give_a_constant_answer(name):
    model, images = variables(name)["model"], variables(name)["x_test"]
    classes = model.predict(images, verbose=0).argmax(axis=1)
    assert len(set(classes)) > small_cifar10.CLASSES // 2


def normalisations(model):
    import keras

    return [
        layer
        for layer in model._flatten_layers()
        if isinstance(layer, keras.layers.BatchNormalization)
    ]


@pytest.mark.parametrize(("name", "count"), NORMALISED.items())
def test_moving_statistics_moved_wherever_a_network_was_trained(name, count):
    layers = normalisations(variables(name)["model"])
    assert len(layers) == count
    for layer in layers:
        assert np.abs(layer.moving_mean.numpy()).max() > 0, layer.name
        assert np.abs(layer.moving_variance.numpy() - 1).max() > 0, layer.name


@pytest.mark.parametrize("name", [name for name in NORMALISED if "projection" in name])
def test_a_network_trained_for_three_epochs_has_begun_to_learn(name):
    losses = variables(name)["history"].history["loss"]
    assert len(losses) == 3
    assert losses[-1] < losses[0] / 2


@pytest.mark.runs("subclassing/training")
def test_the_check_on_moving_statistics_sees_a_model_that_never_moved():
    without = variables("subclassing/training")["WithoutTraining"]()
    without.compile(optimizer="adam", loss="mean_squared_error")
    without.fit(np.full((8, 2), 5.0), np.ones((8, 1)), verbose=0)
    (layer,) = normalisations(without)
    assert np.abs(layer.moving_mean.numpy()).max() == 0
