""" "All `inputs` values must be KerasTensors"

`keras.Model(x, outputs)` raises ``All `inputs` values must be KerasTensors``
when `x` is your data, such as a NumPy array. Define the model on a symbolic
input, `keras.Input(shape)`, and call the finished model on the data.

The Functional API records which layer is called on which tensor, and this
recording starts at `keras.Input`. When you call a layer on an array, it
computes a result at once and nothing is recorded, so there is no graph to make
a model from.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.ones((2, 4))
outputs = layers.Dense(1)(x)
model = keras.Model(x, outputs)  # raises ValueError
# --8<-- [end:wrong]
