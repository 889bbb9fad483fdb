"""Set the first batches aside for validation. If you shuffle, do so after the
split, or examples pass from one side to the other in every epoch.
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
history = model.fit(
    dataset.skip(1),
    validation_data=dataset.take(1),
    shuffle=False,
    verbose=0,
)
print(list(history.history))
# --8<-- [end:right]
