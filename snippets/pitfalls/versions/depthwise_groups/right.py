"""`custom_objects` makes Keras use the class for the layer of that name. If you save
the loaded model, its file names the class `WithoutGroups`: to load that file, pass the
class under this name. `compile=False` leaves out what else the file may have from
Keras 2: its loss and its optimizer.
"""

# --8<-- [start:right]
import json

import h5py
import keras
import numpy as np
from keras import layers


class WithoutGroups(layers.DepthwiseConv2D):
    def __init__(self, *args, groups=1, **kwargs):
        super().__init__(*args, **kwargs)


model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.DepthwiseConv2D(3, activation="relu"),
        layers.Conv2D(16, 1, activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(2, activation="softmax"),
    ]
)
model.save("right.h5")

with h5py.File("right.h5", "r+") as file:
    config = json.loads(file.attrs["model_config"])
    for layer in config["config"]["layers"]:
        if layer["class_name"] == "DepthwiseConv2D":
            layer["config"]["groups"] = 1  # as Keras 2 writes it
    file.attrs["model_config"] = json.dumps(config)

reloaded = keras.saving.load_model(
    "right.h5",
    compile=False,
    custom_objects={"DepthwiseConv2D": WithoutGroups},
)
x = np.random.rand(1, 32, 32, 3)
print("same outputs:", np.allclose(model(x), reloaded(x)))
# --8<-- [end:right]
