"""Choose the batch size where you create the dataset: `.batch(2)`. To change
the batch size of a dataset that is already batched, use
`dataset.unbatch().batch(2)` or `dataset.rebatch(2)`.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(2)
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(dataset, shuffle=False, verbose=0)
print("steps for 8 examples:", int(model.optimizer.iterations))
print("examples in a batch:", 8 // int(model.optimizer.iterations))
# --8<-- [end:right]
