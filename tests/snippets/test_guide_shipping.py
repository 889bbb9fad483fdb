"""What the guide on shipping says of its outputs holds for them."""

import keras
import numpy as np
import pytest
from keras import layers

from tests.support.lane import succeeded
from tools import SNIPPETS

INT8 = "guides/shipping/int8"
FORMATS = "guides/shipping/formats"


def run(name):
    return succeeded(SNIPPETS / f"{name}.py")


@pytest.mark.runs(INT8)
def test_int8_changes_predictions_but_hardly_the_accuracy():
    names = run(INT8).namespace
    expected, right = names["expected"], names["right"].mean()
    assert right > 0.5
    for form, predictions in names["int8"].items():
        assert 0 < np.abs(predictions - expected).mean() < 0.01, form
        now = (predictions.argmax(axis=1) == names["labels"]).mean()
        assert abs(now - right) < 0.02, form


@pytest.mark.runs(INT8)
def test_both_int8_files_are_a_quarter_of_the_weights_in_float32():
    outcome = run(INT8)
    in_float32 = 4 * outcome.namespace["model"].count_params()
    for file in ["int8.weights.tflite", "int8.tflite"]:
        assert 0.25 < len(outcome.files[file]) / in_float32 < 0.3, file


@pytest.mark.runs(FORMATS)
def test_the_way_makes_no_difference_and_only_int8_a_visible_one():
    _, *lines = run(FORMATS).printed["differences"].splitlines()
    rows = {line[:14].strip(): line[14:].split() for line in lines}
    assert {len(set(row)) for row in rows.values()} == {1}
    assert {len(row) for row in rows.values()} == {3}
    largest = {name: float(row[0]) for name, row in rows.items()}
    assert largest["SavedModel"] == 0
    assert 0 < largest["ONNX"] < 1e-4
    assert 0 < largest["LiteRT"] < 1e-4 < largest["LiteRT, int8"]


@pytest.mark.runs(FORMATS)
def test_for_a_single_image_keras_is_slower_and_other_runtimes_faster():
    """Than SavedModel, whose time the others are divided by."""
    _, *rows = run(FORMATS).printed["table"].splitlines()
    median = {row[:14].strip(): float(row[14:].split()[2]) for row in rows}
    assert median.pop("Keras") > median.pop("SavedModel") == 1
    assert median.keys() == {"ONNX", "LiteRT", "LiteRT, int8"}
    assert max(median.values()) < 1


class PassesTraining(keras.Model):
    def __init__(self):
        super().__init__()
        self.flip = layers.RandomFlip()

    def call(self, inputs, training=None):
        return self.flip(inputs, training=training)


class HasNoTraining(PassesTraining):
    def call(self, inputs):
        return self.flip(inputs)


def test_which_models_augment_when_called_and_in_predict():
    """snippets/pitfalls/saving/augmentation_in_export: its paragraph on the cause."""
    images = np.random.default_rng(0).random((16, 4, 4, 1), dtype="float32")
    inputs = keras.Input((4, 4, 1))
    found = {}
    for model in [
        keras.Sequential([inputs, layers.RandomFlip()]),
        keras.Model(inputs, layers.RandomFlip()(inputs)),
        PassesTraining(),
        HasNoTraining(),
    ]:
        called, predicted = model(images), model.predict(images, verbose=0)
        found[type(model).__name__] = [
            not np.array_equal(images, outputs) for outputs in (called, predicted)
        ]
    assert found == {
        "Sequential": [True, False],
        "Functional": [True, False],
        "PassesTraining": [False, False],
        "HasNoTraining": [True, True],
    }
