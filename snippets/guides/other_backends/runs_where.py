"""Which code, settings and exports run on which backend."""

# --8<-- [start:imports]
import json
import os
import subprocess
import sys
import tempfile
import textwrap

import keras
import numpy as np
import tensorflow as tf
from keras import layers, ops

generator = np.random.default_rng(1)
images = generator.uniform(size=(8, 32, 32, 3)).astype("float32")
labels = generator.integers(10, size=8)
# --8<-- [end:imports]


# --8<-- [start:portable]
class Contrast(layers.Layer):
    def call(self, inputs):
        mean = ops.mean(inputs, axis=(1, 2), keepdims=True)
        return mean + 1.5 * (inputs - mean)


class Noise(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.seeds = keras.random.SeedGenerator(1)

    def call(self, inputs, training=None):
        if not training:
            return inputs
        shape = ops.shape(inputs)
        return inputs + keras.random.normal(shape, stddev=0.1, seed=self.seeds)


# --8<-- [end:portable]
# --8<-- [start:tied]
class TensorFlowContrast(layers.Layer):
    def call(self, inputs):
        mean = tf.reduce_mean(inputs, axis=(1, 2), keepdims=True)
        return mean + 1.5 * (inputs - mean)


class WithTape:
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x, y, y_pred)
        gradients = tape.gradient(loss, self.trainable_weights)
        self.optimizer.apply(gradients, self.trainable_weights)
        return self.compute_metrics(x, y, y_pred)


# --8<-- [end:tied]
# --8<-- [start:ways]
def steps(layer):
    return [
        layers.Conv2D(4, 3),
        layer,
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]


def sequential(layer, Base=keras.Sequential):
    return Base([keras.Input((32, 32, 3)), *steps(layer)])


def functional(layer, Base=keras.Model):
    inputs = keras.Input((32, 32, 3))
    x = inputs
    for step in steps(layer):
        x = step(x)
    return Base(inputs, x)


class Subclass(keras.Model):
    def __init__(self, layer):
        super().__init__()
        self.steps = steps(layer)

    def call(self, inputs, training=None):
        x = inputs
        for step in self.steps:
            x = step(x)
        return x


def subclass(layer, Base=Subclass):
    return Base(layer)


WAYS = {
    "Sequential": (sequential, keras.Sequential),
    "Functional": (functional, keras.Model),
    "subclass": (subclass, Subclass),
}


# --8<-- [end:ways]
# --8<-- [start:code]
def fit(model, x=images, y=labels, **settings):
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer="sgd", loss=loss, **settings)
    model.fit(x, y, verbose=0)
    return model


def fit_with_tape(build, base):
    class WithStep(WithTape, base):
        pass

    fit(build(Contrast(), WithStep))


def fit_with_statistics(build):
    layer = layers.BatchNormalization()
    fit(build(layer))
    if not ops.convert_to_numpy(layer.moving_mean).any():
        raise AssertionError("the moving mean is still 0")


def code(build, base):
    return {
        "keras.ops": lambda: fit(build(Contrast())),
        "keras.random": lambda: fit(build(Noise())),
        "tf. in call": lambda: fit(build(TensorFlowContrast())),
        "GradientTape": lambda: fit_with_tape(build, base),
        "BatchNormalization": lambda: fit_with_statistics(build),
    }


# --8<-- [end:code]
# --8<-- [start:settings]
def model():
    return functional(Contrast())


def fit_mixed():
    keras.config.set_dtype_policy("mixed_bfloat16")
    try:
        fit(model())
    finally:
        keras.config.set_dtype_policy("float32")


def export(form, file):
    exported = model()
    exported(images)  # the export to ONNX needs a call
    exported.export(file, format=form, verbose=False)


dataset = tf.data.Dataset.from_tensor_slices((images, labels)).batch(4)
SETTINGS = {
    "fit with tf.data": lambda: fit(model(), dataset, None),
    "steps_per_execution": lambda: fit(model(), steps_per_execution=2),
    "run_eagerly": lambda: fit(model(), run_eagerly=True),
    "jit_compile": lambda: fit(model(), jit_compile=True),
    "mixed_bfloat16": fit_mixed,
    "export, SavedModel": lambda: export("tf_saved_model", "saved"),
    "export, ONNX": lambda: export("onnx", "exported.onnx"),
    "export, LiteRT": lambda: export("litert", "exported.tflite"),
}
# --8<-- [end:settings]


# --8<-- [start:file]
def load_file():
    """TensorFlow saves a model with its own layer; all load it."""
    if keras.backend.backend() == "tensorflow":
        fit(functional(TensorFlowContrast())).save("contrast.keras")
    custom = {"TensorFlowContrast": TensorFlowContrast}
    fit(keras.models.load_model("contrast.keras", custom_objects=custom))


# --8<-- [end:file]
# --8<-- [start:worker]
def attempt(task):
    try:
        task()
        return "yes"
    except Exception as error:
        return f"{type(error).__name__}: {error}"


if sys.argv[1:] == ["try"]:
    keras.config.disable_traceback_filtering()  # for shorter messages
    tasks = {
        (name, way): task
        for way, (build, base) in WAYS.items()
        for name, task in code(build, base).items()
    }
    tasks |= {(name, ""): task for name, task in SETTINGS.items()}
    tasks["a file", ""] = load_file
    results = [[*key, attempt(task)] for key, task in tasks.items()]
    with open(f"{keras.backend.backend()}.json", "w") as file:
        json.dump(results, file)
    sys.exit()
# --8<-- [end:worker]

# --8<-- [start:launch]
BACKENDS = ["tensorflow", "jax", "torch"]
found = {}  # (what, way) -> backend -> what happened
with tempfile.TemporaryDirectory() as folder:
    for backend in BACKENDS:
        subprocess.run(
            [sys.executable, "-W", "ignore", __file__, "try"],
            cwd=folder,
            env={**os.environ, "KERAS_BACKEND": backend},
            capture_output=True,
            check=True,
            timeout=400,
        )
        with open(os.path.join(folder, f"{backend}.json")) as file:
            for name, way, result in json.load(file):
                found.setdefault((name, way), {})[backend] = result


def table(names):
    print(f"{'':<32} {'tensorflow':<11} {'jax':<5} torch")
    for (name, way), results in found.items():
        if name in names:
            cells = [
                "yes" if one == "yes" else "no" for one in results.values()
            ]
            print(
                f"{name:<20} {way:<11} {cells[0]:<11} {cells[1]:<5} {cells[2]}"
            )


def message(name, way, backend):
    text = found[name, way][backend].split("\n")[0]
    text = text.split(": tensor(")[0]  # without its numbers
    text = f"{name}, {backend}: {text}"
    print(textwrap.fill(text, 80, break_on_hyphens=False))


# --8<-- [end:launch]
# --8<-- [start:code-table]
table(["keras.ops", "keras.random", "tf. in call", "GradientTape"])
# --8<-- [end:code-table]

# --8<-- [start:messages]
for name in ["tf. in call", "GradientTape"]:
    for backend in ["jax", "torch"]:
        message(name, "Functional", backend)
# --8<-- [end:messages]

# --8<-- [start:statistics]
table(["BatchNormalization"])
# --8<-- [end:statistics]

# --8<-- [start:settings-table]
table(SETTINGS)
# --8<-- [end:settings-table]

# --8<-- [start:settings-messages]
message("steps_per_execution", "", "torch")
message("export, SavedModel", "", "torch")
message("export, LiteRT", "", "torch")
message("export, LiteRT", "", "jax")
message("export, ONNX", "", "jax")
# --8<-- [end:settings-messages]

# --8<-- [start:file-error]
message("a file", "", "jax")
message("a file", "", "torch")
# --8<-- [end:file-error]
