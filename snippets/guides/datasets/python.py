"""A Python function in map, its lost shape, and a cache on the disk."""

# --8<-- [start:map]
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from keras import layers

calls = []


def load(number):  # any Python code, with NumPy arrays
    calls.append(number)
    return np.full((4, 4, 3), number, dtype="float32")


def from_python(number):
    return tf.numpy_function(load, [number], tf.float32), number


dataset = tf.data.Dataset.range(6).map(from_python)
print(dataset.element_spec[0].shape)
# --8<-- [end:map]

# --8<-- [start:fit]
model = keras.Sequential([layers.Flatten(), layers.Dense(1)])
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(dataset.batch(2), shuffle=False)  # raises ValueError
# --8<-- [end:fit]


# --8<-- [start:shape]
def with_shape(image, number):
    return tf.ensure_shape(image, (4, 4, 3)), number


dataset = dataset.map(with_shape)
print(dataset.element_spec[0].shape)
# --8<-- [end:shape]

# --8<-- [start:cache]
Path("python").mkdir()
cached = dataset.cache("python/images")

calls.clear()
for _ in range(3):  # epochs
    for _ in cached:
        pass
print(len(calls), "calls of load for 6 images and 3 epochs")
# --8<-- [end:cache]
