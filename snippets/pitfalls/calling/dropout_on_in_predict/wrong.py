"""Dropout that should stay on in `predict`

Every `predict` gives the same answer, although you called `Dropout` with
`training=True`. Write a dropout layer that is always on.

A functional model hands the value of `training` that it is called with to every
layer, in place of the value from its definition. `predict` calls it with
`False`.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((100,))
outputs = layers.Dropout(0.5)(inputs, training=True)
model = keras.Model(inputs, outputs)

x = np.ones((1, 100))
first = model.predict(x, verbose=0)
second = model.predict(x, verbose=0)
print("the answers differ:", not np.array_equal(first, second))
# --8<-- [end:wrong]
