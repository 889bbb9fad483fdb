"""Call `.batch(batch_size)` when you create the dataset. If you shuffle,
shuffle first and batch second. The argument `batch_size` of `fit` has no effect
on a dataset.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(4)
model = keras.Sequential([layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
history = model.fit(dataset, shuffle=False, verbose=0)
print(dataset.element_spec[0].shape, list(history.history))
# --8<-- [end:right]
