"""Call `.shuffle` before `.batch`, so that examples are shuffled and not whole
batches. A buffer as large as the dataset gives a uniform shuffle.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))
dataset = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(8).batch(4)
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
history = model.fit(dataset, shuffle=False, verbose=0)
print(list(history.history))
# --8<-- [end:right]
