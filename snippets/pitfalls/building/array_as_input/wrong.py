"""Data where `keras.Model` wants an input

`keras.Model` stops with the `ValueError` "All `inputs` values must be
KerasTensors", followed by your data. Begin the model with `keras.Input`, and
call the finished model on the data.

Called on an array, a layer computes at once and records nothing. A functional
model is made of recorded calls, and these begin with `keras.Input`.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.ones((2, 4))
outputs = layers.Dense(1)(x)
model = keras.Model(x, outputs)  # raises ValueError
# --8<-- [end:wrong]
