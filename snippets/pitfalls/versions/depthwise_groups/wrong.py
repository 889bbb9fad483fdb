"""Loading MobileNet: "Unrecognized keyword arguments passed to DepthwiseConv2D: {'groups': 1}"

`load_model` raises "Unrecognized keyword arguments passed to DepthwiseConv2D:
{'groups': 1}" for an `.h5` file that Keras 2 wrote, for example from Teachable Machine.
Load it with a subclass of the layer that drops `groups`.

MobileNet and EfficientNet are made of depthwise convolutions. Keras 2 wrote
the argument `groups` for them, which was always 1 and had no effect; the layer of
Keras 3 does not take it. The weights are the same. Files of Keras 2 have such leftovers
for other layers, too, like `time_major` for `LSTM`; the remedy is the same.

The program adds the argument to a new file, to get one as Keras 2 wrote it.
"""

# --8<-- [start:wrong]
import json

import h5py
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.DepthwiseConv2D(3, activation="relu"),
        layers.Conv2D(16, 1, activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(2, activation="softmax"),
    ]
)
model.save("wrong.h5")

with h5py.File("wrong.h5", "r+") as file:
    config = json.loads(file.attrs["model_config"])
    for layer in config["config"]["layers"]:
        if layer["class_name"] == "DepthwiseConv2D":
            layer["config"]["groups"] = 1  # as Keras 2 writes it
    file.attrs["model_config"] = json.dumps(config)

keras.saving.load_model("wrong.h5")  # raises TypeError
# --8<-- [end:wrong]
