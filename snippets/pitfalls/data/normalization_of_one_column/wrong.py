"""Normalization of a single column: "received input with shape (32, 200)"

After `adapt` with a one-dimensional array, a model raises "expected axis -1 of input
shape to have value 1, but received input with shape (32, 200)". Give `adapt` a column of
shape `(rows, 1)`, or write `Normalization(axis=None)`.

By default, `Normalization` computes a mean for each entry of the last axis. In a
one-dimensional array, this is the axis of the rows, so each row becomes a feature of its
own. The layer alone then returns a matrix, or only zeros for the array itself, without
an error. The same happens when `adapt` gets the target `y` of a regression.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

area = np.random.default_rng(1).uniform(40, 200, size=200)

normalization = layers.Normalization()
normalization.adapt(area)
model = keras.Sequential([keras.Input((1,)), normalization, layers.Dense(1)])
predictions = model.predict(area, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
