"""`fit(dataset, y)`: "`y` should not be passed"

Passing labels next to a `tf.data.Dataset`, as in `fit(dataset, y)`, raises
``When providing `x` as a tf.data.Dataset, `y` should not be passed``. The
dataset itself must yield pairs of inputs and labels.

`fit` reads a dataset batch by batch and expects each element to be a tuple of
inputs and labels. It does not combine the batches with a second source, because
nothing guarantees that both are in the same order, for example after shuffling.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))
dataset = tf.data.Dataset.from_tensor_slices(x).batch(4)
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(dataset, y, shuffle=False, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
