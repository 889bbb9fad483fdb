"""For your own file, you need the lines from the last `with` to `load_weights`, with
its name in place of `right.keras`. The layers come from the configuration, the weights
from the archive, and the loss from a new `compile`.
"""

# --8<-- [start:right]
import json
import zipfile
from pathlib import Path

import keras
import numpy as np
from keras import layers

model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(8, activation="relu"), layers.Dense(1)]
)
model.save("right.keras")

with zipfile.ZipFile("right.keras") as file:
    parts = {name: file.read(name) for name in file.namelist()}
config = json.loads(parts["config.json"])
inputs, first, *_ = config["config"]["layers"]
inputs["config"] = {"batch_input_shape": [None, 4], "name": "dense_input"}
first["config"]["batch_input_shape"] = [None, 4]  # as Keras 2 writes it
parts["config.json"] = json.dumps(config)
with zipfile.ZipFile("right.keras", "w") as file:
    for name, part in parts.items():
        file.writestr(name, part)

with zipfile.ZipFile("right.keras") as file:
    config = json.loads(file.read("config.json"))
    weights = file.read("model.weights.h5")
for layer in config["config"]["layers"]:
    if layer["class_name"] != "InputLayer":
        layer["config"].pop("batch_input_shape", None)
reloaded = keras.Sequential.from_config(config["config"])
Path("right.weights.h5").write_bytes(weights)
reloaded.load_weights("right.weights.h5")

x = np.ones((1, 4), dtype="float32")
print("same outputs:", np.allclose(model(x), reloaded(x)))
# --8<-- [end:right]
