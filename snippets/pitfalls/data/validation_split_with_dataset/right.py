"""`split_dataset` splits a batched dataset by batches, in random order with
`shuffle=True`. It reads the whole dataset into memory. If yours does not fit, use
`dataset.skip(n)` and `dataset.take(n)`. Shuffle after this split: otherwise
examples move from one part to the other in every epoch.
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
train, validation = keras.utils.split_dataset(dataset, left_size=0.75)
print(len(train), "batches to train,", len(validation), "to validate")
history = model.fit(train, validation_data=validation, shuffle=False, verbose=0)
print(list(history.history))
# --8<-- [end:right]
