"""A SavedModel folder given to `load_model`

`load_model` stops with "File format not supported" when the path is a folder in
the SavedModel format, such as Keras 2 wrote by default. Use the folder as a
layer, with `keras.layers.TFSMLayer`.

A SavedModel holds the operations of TensorFlow that the model consists of, not
its layers. Keras 3 makes models from `.keras` files, whose description of the
layers it can read, and takes a SavedModel only as one finished piece that
predicts.
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
