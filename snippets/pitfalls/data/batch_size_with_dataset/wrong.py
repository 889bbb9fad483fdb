"""`batch_size` has no effect when you train on a dataset

You pass `batch_size` to `fit` together with a `tf.data.Dataset`, and the number
of steps per epoch stays the same. Keras ignores the argument without an error
or a warning. Set the batch size with `.batch(...)` on the dataset.

`batch_size` controls how `fit` cuts arrays into batches. A `tf.data.Dataset`
already consists of batches, and `fit` takes them as they are.
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
