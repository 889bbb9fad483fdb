"""Every network of the course on TensorFlow, JAX and PyTorch."""

# --8<-- [start:imports]
import json
import math
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]


# --8<-- [start:lenet5]
def lenet5_layers():
    return [
        layers.Conv2D(6, 5, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(16, 5, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(120, 5, padding="same", activation="relu"),
        layers.Flatten(),
        layers.Dense(84, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ]


def lenet5_sequential():
    return keras.Sequential([keras.Input((32, 32, 3)), *lenet5_layers()])


def lenet5_functional():
    inputs = keras.Input((32, 32, 3))
    x = inputs
    for layer in lenet5_layers():
        x = layer(x)
    return keras.Model(inputs, x)


@keras.saving.register_keras_serializable("course")
class LeNet5(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.steps = lenet5_layers()

    def call(self, inputs, training=None):
        x = inputs
        for step in self.steps:
            x = step(x)
        return x


def lenet5_subclass():
    model = LeNet5()
    model(keras.Input((32, 32, 3)))  # creates its weights
    return model


# --8<-- [end:lenet5]
# --8<-- [start:small]
def many_layers():
    return keras.Sequential(
        [keras.Input((4,))]
        + [layers.Dense(4, activation="relu") for _ in range(50)]
    )


def add():
    left = keras.Input((4,), name="left")
    right = keras.Input((8,), name="right")
    a = layers.Dense(16, activation="relu")(left)
    b = layers.Dense(16, activation="relu")(right)
    x = layers.Add()([a, b])
    outputs = layers.Dense(1)(x)
    return keras.Model([left, right], outputs)


# --8<-- [end:small]
# --8<-- [start:residual]
def residual_block(inputs, filters):
    x = layers.Conv2D(filters, 3, padding="same")(inputs)
    x = layers.BatchNormalization()(x)
    x = layers.ReLU()(x)
    x = layers.Conv2D(filters, 3, padding="same")(x)
    x = layers.BatchNormalization()(x)
    x = layers.Add()([inputs, x])
    return layers.ReLU()(x)


def one_block():
    inputs = keras.Input((32, 32, 32))
    return keras.Model(inputs, residual_block(inputs, 32))


def resnet():
    inputs = keras.Input((32, 32, 3))
    x = layers.Conv2D(32, 3, padding="same", activation="relu")(inputs)
    x = residual_block(x, 32)
    x = layers.Conv2D(64, 3, strides=2, padding="same", activation="relu")(x)
    x = residual_block(x, 64)
    x = layers.Conv2D(128, 3, strides=2, padding="same", activation="relu")(x)
    x = residual_block(x, 128)
    x = layers.Flatten()(x)
    x = layers.Dense(84, activation="relu")(x)
    outputs = layers.Dense(10, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# --8<-- [end:residual]
# --8<-- [start:good]
@keras.saving.register_keras_serializable("course")
class Convolution(layers.Layer):
    def __init__(self, filters, **kwargs):
        super().__init__(**kwargs)
        # No bias: batch normalization has a shift of its own.
        self.conv = layers.Conv2D(filters, 3, padding="same", use_bias=False)
        self.norm = layers.BatchNormalization(momentum=0.9)

    def call(self, inputs, training=None):
        return self.norm(self.conv(inputs), training=training)


@keras.saving.register_keras_serializable("course")
class ResidualBlock(layers.Layer):
    def __init__(self, filters, **kwargs):
        super().__init__(**kwargs)
        self.first = Convolution(filters)
        self.second = Convolution(filters)
        self.relu = layers.ReLU()

    def call(self, inputs, training=None):
        x = self.relu(self.first(inputs, training=training))
        x = self.second(x, training=training)
        return self.relu(inputs + x)


def good_layers():
    steps = [
        layers.RandomFlip("horizontal"),
        layers.RandomTranslation(0.125, 0.125, interpolation="nearest"),
        Convolution(16),
        layers.ReLU(),
    ]
    for filters in (32, 64, 128):
        steps.append(Convolution(filters))
        steps.append(layers.ReLU())
        steps.append(layers.MaxPooling2D(2))
        steps.append(ResidualBlock(filters))
    steps.append(layers.GlobalAveragePooling2D())
    steps.append(layers.Dense(10, activation="softmax"))
    return steps


def good_sequential():
    return keras.Sequential([keras.Input((32, 32, 3)), *good_layers()])


def good_functional():
    inputs = keras.Input((32, 32, 3))
    x = inputs
    for layer in good_layers():
        x = layer(x)
    return keras.Model(inputs, x)


@keras.saving.register_keras_serializable("course")
class GoodNetwork(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.steps = good_layers()

    def call(self, inputs, training=None):
        x = inputs
        for step in self.steps:
            x = step(x, training=training)
        return x


def good_subclass():
    model = GoodNetwork()
    model(keras.Input((32, 32, 3)))
    return model


# --8<-- [end:good]
# --8<-- [start:data]
generator = np.random.default_rng(1)


def uniform(*shape):
    return generator.uniform(size=shape).astype("float32")


images = uniform(8, 1, 1, 1) * uniform(8, 32, 32, 3)  # bright and dark
labels = generator.integers(10, size=8)
rows, maps = uniform(8, 4), uniform(8, 32, 32, 32)
NETWORKS = {  # what builds it, its inputs, its targets
    "LeNet5, Sequential": (lenet5_sequential, images, labels),
    "LeNet5, Functional": (lenet5_functional, images, labels),
    "LeNet5, subclass": (lenet5_subclass, images, labels),
    "many layers": (many_layers, rows, uniform(8, 4)),
    "Add with two inputs": (add, [rows, uniform(8, 8)], uniform(8, 1)),
    "residual block": (one_block, maps, uniform(8, 32, 32, 32)),
    "residual network": (resnet, images, labels),
    "good network, Sequential": (good_sequential, images, labels),
    "good network, Functional": (good_functional, images, labels),
    "good network, subclass": (good_subclass, images, labels),
}
# --8<-- [end:data]


# --8<-- [start:train]
def start_alike(model):
    """Set kernels that do not depend on the backend's random numbers."""
    generator = np.random.default_rng(1)
    for weight in model.trainable_weights:
        if len(weight.shape) > 1:  # a kernel
            fan_in = math.prod(weight.shape[:-1])
            scale = math.sqrt(0.5 / fan_in)
            weight.assign(generator.normal(1 / fan_in, scale, weight.shape))


def train(file, build, x, y):
    keras.utils.set_random_seed(1)
    model = build()
    initial = model.get_weights()[0]
    start_alike(model)
    classes = y.dtype == "int64"
    loss = "sparse_categorical_crossentropy" if classes else "mse"
    model.compile(optimizer=keras.optimizers.SGD(0.001), loss=loss)
    history = model.fit(x, y, batch_size=4, epochs=3, shuffle=False, verbose=0)
    model.save(f"{file}.keras")
    np.savez(
        f"{file}.npz",
        *model.get_weights(),
        initial=initial,
        losses=history.history["loss"],
        outputs=model.predict(x, verbose=0),
    )


# --8<-- [end:train]
# --8<-- [start:load]
def load(file, x):
    model = keras.models.load_model(f"{file}.keras")
    with np.load(f"{file}.npz") as saved:
        weights = [saved[f"arr_{i}"] for i in range(len(model.weights))]
        outputs = saved["outputs"]
    pairs = zip(model.get_weights(), weights, strict=True)
    same = all(np.array_equal(now, then) for now, then in pairs)
    difference = np.abs(model.predict(x, verbose=0) - outputs).max()
    return same, float(difference / np.abs(outputs).max())


# --8<-- [end:load]
# --8<-- [start:worker]
BACKENDS = ["tensorflow", "jax", "torch"]
mine = keras.backend.backend()
if sys.argv[1:] == ["train"]:
    for name, (build, x, y) in NETWORKS.items():
        train(f"{name}.{mine}", build, x, y)
    sys.exit()
if sys.argv[1:] == ["load"]:
    found = {
        f"{name}.{other}": load(f"{name}.{other}", x)
        for name, (_, x, _) in NETWORKS.items()
        for other in BACKENDS
        if other != mine
    }
    Path(f"{mine}.json").write_text(json.dumps(found))
    sys.exit()
# --8<-- [end:worker]


# --8<-- [start:launch]
def on_all(task, folder):
    """Run this file once for each backend, all at the same time."""
    workers = {
        backend: subprocess.Popen(
            [sys.executable, "-W", "ignore", __file__, task],
            cwd=folder,
            env={
                **os.environ,
                "KERAS_BACKEND": backend,
                "OMP_NUM_THREADS": "1",
            },
        )
        for backend in BACKENDS
    }
    try:
        for backend, worker in workers.items():
            if worker.wait(timeout=500):
                raise RuntimeError(f"{task} failed on {backend}")
    finally:
        for worker in workers.values():
            worker.kill()


with tempfile.TemporaryDirectory() as temporary:
    folder = Path(temporary)
    on_all("train", folder)
    on_all("load", folder)
    trained, loaded = {}, {}
    for backend in BACKENDS:
        found = json.loads((folder / f"{backend}.json").read_text())
        loaded[backend] = found  # "network.backend that saved" -> differences
        for name in NETWORKS:
            with np.load(folder / f"{name}.{backend}.npz") as saved:
                trained[name, backend] = dict(saved)
# --8<-- [end:launch]

# --8<-- [start:initial]
print("LeNet5, set_random_seed(1): the first weights, standard deviation")
for backend in BACKENDS:
    kernel = trained["LeNet5, Functional", backend]["initial"]
    first = " ".join(f"{weight:6.3f}" for weight in kernel.ravel()[:3])
    print(f"{backend:<10} {first}   {kernel.std():.2f}")
# --8<-- [end:initial]


# --8<-- [start:training]
def below(difference):
    """The power of ten that it is below, or that it is none of them."""
    limits = [10.0**-power for power in (6, 5, 4, 3)]
    found = [f"< {limit:.0e}" for limit in limits if difference < limit]
    return found[0] if found else "differs"


print(f"{'trained: losses differ from':<27} {BACKENDS[0]:>10}'s")
print(f"{'':<27} {'jax':>12} {'torch':>12}")
for name in NETWORKS:
    losses = [trained[name, backend]["losses"] for backend in BACKENDS]
    cells = [below(np.abs(one / losses[0] - 1).max()) for one in losses[1:]]
    print(f"{name:<27} {cells[0]:>12} {cells[1]:>12}")
# --8<-- [end:training]

# --8<-- [start:loading]
PAIRS = [("tensorflow", "jax"), ("tensorflow", "torch"), ("jax", "torch")]
titles = [f"{'/'.join(pair):>16}" for pair in PAIRS]
print(f"{'files exchanged between':<26}", *titles)
for name in NETWORKS:
    cells = []
    for one, other in PAIRS:
        results = [
            loaded[one][f"{name}.{other}"],
            loaded[other][f"{name}.{one}"],
        ]
        same, differences = zip(*results, strict=True)
        cells.append(below(max(differences)) if all(same) else "weights!")
    print(f"{name:<26}", *[f"{cell:>16}" for cell in cells])
# --8<-- [end:loading]
