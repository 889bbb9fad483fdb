"""A dataset without `batch`

`fit` stops with `expected min_ndim=2, found ndim=1`, although each row of your
data has the right length. Call `.batch(...)` on the dataset.

From arrays `fit` makes batches of 32 rows on its own. From a dataset it takes
each element as one batch, and without `batch` an element is a single row: the
axis of the examples is missing.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))
dataset = tf.data.Dataset.from_tensor_slices((x, y))
model = keras.Sequential([layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(dataset, shuffle=False, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
