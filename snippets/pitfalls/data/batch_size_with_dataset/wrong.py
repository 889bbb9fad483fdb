"""`batch_size` with a dataset

You pass `batch_size` with a dataset, and it changes nothing. No error says so.
Set the size with `batch` on the dataset.

`batch_size` says how `fit` cuts arrays into batches. A dataset has been cut
already, and Keras takes its batches as they come.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(8)
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(dataset, batch_size=2, shuffle=False, verbose=0)
print("steps for 8 examples:", int(model.optimizer.iterations))
print("examples in a batch:", 8 // int(model.optimizer.iterations))
# --8<-- [end:wrong]
