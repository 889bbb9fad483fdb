""" "`shuffle=True` was passed, but will be ignored"

Training on a `tf.data.Dataset` warns `` `shuffle=True` was passed, but will be
ignored ``, although you never passed `shuffle`. Shuffle in the dataset with
`.shuffle(buffer_size)`, and pass `shuffle=False` to `fit` to silence the
warning.

`shuffle=True` is the default of `fit` and applies to arrays. Keras cannot
shuffle a dataset from outside, and it cannot tell whether the dataset shuffles
its own elements, so it warns in either case. Without `.shuffle`, every epoch
presents the examples in the same order.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(4)
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(dataset, verbose=0)  # warns UserWarning
# --8<-- [end:wrong]
