"""What is the same on a GPU and on the processor, and from run to run."""

# --8<-- [start:imports]
import os

os.environ["KERAS_BACKEND"] = "jax"

import jax
import keras
import numpy as np
from keras import layers

_, (x_test, _) = keras.datasets.cifar10.load_data()
device = keras.distribution.list_devices()[0]


def build():
    keras.utils.set_random_seed(1)
    return keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Rescaling(1 / 255),
            layers.Conv2D(32, 3, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(64, 3, activation="relu"),
            layers.GlobalAveragePooling2D(),
            layers.Dense(128, activation="relu"),
            layers.Dense(10),
        ]
    )


# --8<-- [end:imports]


# --8<-- [start:outputs]
def outputs_on(name):
    with keras.device(name):
        return build().predict(x_test[:1000], verbose=0)


on_cpu = outputs_on("cpu:0")
print("largest output:", np.abs(on_cpu).max())
print("difference:", np.abs(outputs_on(device) - on_cpu).max())
with jax.default_matmul_precision("highest"):
    difference = np.abs(outputs_on(device) - on_cpu).max()
    print("difference with the highest precision:", difference)
# --8<-- [end:outputs]
