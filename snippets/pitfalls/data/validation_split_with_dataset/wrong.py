""" "Argument `validation_split` is only supported for tensors or NumPy arrays"

`fit` raises a `ValueError` when you use `validation_split` with a `tf.data.Dataset`.
Split the dataset with `keras.utils.split_dataset`, and pass the second part as
`validation_data`.

To take the last rows, `validation_split` must know how many rows there are. A
dataset yields one batch after another, and its length may be unknown or
infinite.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(2)
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(dataset, validation_split=0.25, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
