"""How fast the three ways train on a GPU, on PyTorch and on JAX."""

# --8<-- [start:imports]
import json
import os
import statistics
import subprocess
import sys
import time

os.environ.setdefault("KERAS_BACKEND", "torch")

import keras
import numpy as np
import torch
from keras import layers
# --8<-- [end:imports]


# --8<-- [start:ways]
def steps():
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


def sequential():
    return keras.Sequential([keras.Input((32, 32, 3)), *steps()])


def functional():
    inputs = keras.Input((32, 32, 3))
    x = inputs
    for layer in steps():
        x = layer(x)
    return keras.Model(inputs, x)


class LeNet5(keras.Model):
    def __init__(self):
        super().__init__()
        self.steps = steps()

    def call(self, inputs):
        x = inputs
        for layer in self.steps:
            x = layer(x)
        return x


def subclass():
    model = LeNet5()
    model(keras.Input((32, 32, 3)))  # creates its weights
    return model


WAYS = {
    "Sequential": sequential,
    "Functional": functional,
    "subclass": subclass,
}
# --8<-- [end:ways]


# --8<-- [start:residual]
def convolution(inputs, filters):
    x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(inputs)
    return layers.BatchNormalization()(x)


def resnet(width=16):
    inputs = keras.Input((32, 32, 3))
    x = layers.ReLU()(convolution(inputs, width))
    for filters in (2 * width, 4 * width, 8 * width):
        x = layers.ReLU()(convolution(x, filters))
        x = layers.MaxPooling2D(2)(x)
        shortcut = x
        x = layers.ReLU()(convolution(x, filters))
        x = layers.Add()([shortcut, convolution(x, filters)])
        x = layers.ReLU()(x)
    x = layers.GlobalAveragePooling2D()(x)
    outputs = layers.Dense(10, activation="softmax")(x)
    return keras.Model(inputs, outputs)


NETWORKS = {**WAYS, "residual": resnet}
# --8<-- [end:residual]


# --8<-- [start:measure]
images = 8192 if torch.cuda.is_available() else 128
rng = np.random.default_rng(1)
x_train = rng.uniform(size=(images, 32, 32, 3)).astype("float32")
y_train = rng.integers(10, size=images)


def seconds(build, batch_size=128, **settings):
    """Seconds that an epoch takes."""
    model = build()
    model.compile("adam", "sparse_categorical_crossentropy", **settings)
    times = []
    for _ in range(4):
        start = time.perf_counter()
        model.fit(x_train, y_train, batch_size=batch_size, verbose=0)
        times.append(time.perf_counter() - start)
    return statistics.median(times[1:])  # the first one compiles


# --8<-- [end:measure]

# --8<-- [start:processes]
if "SETTINGS" in os.environ:  # this is one of the processes
    settings = json.loads(os.environ["SETTINGS"])
    found = {
        name: seconds(build, **settings) for name, build in NETWORKS.items()
    }
    print(json.dumps(found))
    sys.exit()


def measured(backend, **settings):
    """What a process of its own finds, with this backend."""
    done = subprocess.run(
        [sys.executable, __file__],
        env={
            **os.environ,
            "KERAS_BACKEND": backend,
            "SETTINGS": json.dumps(settings),
        },
        stdout=subprocess.PIPE,
        check=True,
        timeout=400,
    )
    return json.loads(done.stdout)


on_torch = measured("torch")
others = {"JAX": measured("jax")}
others["PyTorch, batches of 1024"] = measured("torch", batch_size=1024)
if torch.cuda.is_available():  # on a processor, this needs a C++ compiler
    others["PyTorch, jit_compile=True"] = measured("torch", jit_compile=True)
# --8<-- [end:processes]

# --8<-- [start:speed]
for setting, other in others.items():
    print(setting)
    for name in NETWORKS:
        ratio = on_torch[name] / other[name]
        print(f"  {name:15} {ratio:4.1f} times as fast")
# --8<-- [end:speed]
