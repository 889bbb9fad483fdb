"""`load_weights` also accepts an `.h5` file of a whole model: it reads the weights and
ignores the configuration. The layers must be the same, in the same order. Then save
the model as `.keras`.
"""

# --8<-- [start:right]
import json

import h5py
import keras
import numpy as np
from keras import layers


def build():
    inputs = keras.Input((32, 32, 3))
    x = layers.Conv2D(8, 3, activation="relu")(inputs)
    outputs = layers.Conv2D(8, 3, activation="relu")(x)
    backbone = keras.Model(inputs, outputs)
    return keras.Sequential(
        [backbone, layers.GlobalAveragePooling2D(), layers.Dense(2)]
    )


model = build()
model.save("right.h5")

with h5py.File("right.h5", "r+") as file:
    config = json.loads(file.attrs["model_config"])
    for layer in config["config"]["layers"]:
        if layer["class_name"] == "Functional":  # as Keras 2 writes it
            last = layer["config"]["output_layers"]
            layer["config"]["output_layers"] = [last]
    file.attrs["model_config"] = json.dumps(config)

reloaded = build()
reloaded.load_weights("right.h5")
x = np.random.rand(1, 32, 32, 3)
print("same outputs:", np.allclose(model(x), reloaded(x)))
# --8<-- [end:right]
