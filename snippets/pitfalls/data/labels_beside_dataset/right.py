"""Create the dataset from a tuple: `from_tensor_slices((x, y))`. If inputs and
labels are two datasets already, combine them with
`tf.data.Dataset.zip((inputs, labels))`. The same holds for validation data and
for sample weights, which are the third element of the tuple.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(4)
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
history = model.fit(dataset, shuffle=False, verbose=0)
print(list(history.history))
# --8<-- [end:right]
