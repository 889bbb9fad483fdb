"""`tf.data` without `batch`: "expected min_ndim=2, found ndim=1"

`fit` on a `tf.data.Dataset` raises `expected min_ndim=2, found ndim=1`,
although each example has the right number of features. The dataset has no batch
dimension: call `.batch(...)` on it before you pass it to `fit`.

When you pass arrays, `fit` cuts them into batches of 32 rows on its own. When
you pass a dataset, `fit` takes every element as one batch. Without `batch`, an
element is a single example, so the layer receives a tensor without the batch
axis.
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
