"""SavedModel folder: "File format not supported"

`load_model` raises `File format not supported` when the path is a SavedModel
folder, the default format of `model.save` in Keras 2. Use the folder as a
layer, with `keras.layers.TFSMLayer`.

A SavedModel contains the TensorFlow operations of a model, not its layers.
Keras 3 creates models from `.keras` (and `.h5`) files, which describe the
layers. It can use a SavedModel only as a finished function for predictions.

`load_weights` raises "File format not supported" for a `.ckpt`, a checkpoint of
TensorFlow: [copy its arrays](../../concepts/keras-2-files.md#a-tensorflow-checkpoint).
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.ones((1, 4), dtype="float32")
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.export("wrong", verbose=False)
keras.saving.load_model("wrong")  # raises ValueError
# --8<-- [end:wrong]
