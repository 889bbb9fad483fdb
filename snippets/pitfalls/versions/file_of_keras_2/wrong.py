"""Loading a `.keras` file of Keras 2: "Unrecognized keyword arguments passed to Dense"

`load_model` raises "Unrecognized keyword arguments passed to Dense:
{'batch_input_shape': [None, 4]}" for a `.keras` file that Keras 2 wrote. Take the
outdated entries out of the configuration, build the model from it, and load the weights.

The format has the same name in both versions but different contents. Keras 2 stored the
shape of the input with the first layer, in an argument that no layer of Keras 3 takes.
The weights in the file are fine. A functional model in such a file fails even earlier:
Keras 3 raises "Could not deserialize class 'Functional'", since the module named in the
file no longer exists. Write its layers down in code then, and load the weights only.

The program changes a new file into one as Keras 2 wrote it. If you can still run
Keras 2, save the model as `.h5` there: most of these files load. [Files from
Keras 2](../../concepts/keras-2-files.md) shows which.
"""

# --8<-- [start:wrong]
import json
import zipfile

import keras
from keras import layers

model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(8, activation="relu"), layers.Dense(1)]
)
model.save("wrong.keras")

with zipfile.ZipFile("wrong.keras") as file:
    parts = {name: file.read(name) for name in file.namelist()}
config = json.loads(parts["config.json"])
inputs, first, *_ = config["config"]["layers"]
inputs["config"] = {"batch_input_shape": [None, 4], "name": "dense_input"}
first["config"]["batch_input_shape"] = [None, 4]  # as Keras 2 writes it
parts["config.json"] = json.dumps(config)
with zipfile.ZipFile("wrong.keras", "w") as file:
    for name, part in parts.items():
        file.writestr(name, part)

keras.saving.load_model("wrong.keras")  # raises TypeError
# --8<-- [end:wrong]
