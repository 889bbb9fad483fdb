"""Labels passed beside a dataset

`fit` stops with ``When providing `x` as a tf.data.Dataset, `y` should not be
passed``. Put inputs and labels into one dataset of pairs.

`fit` takes a dataset batch by batch and expects a tuple of inputs and labels in
each. It does not put batches of a second source beside them, because nothing
tells that both are in the same order.
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
