"""Rename the keys of the dictionary, or the inputs. The order of the keys does
not matter. The message lists the names that the model expects. The elements of
a `tf.data.Dataset` can be dictionaries in the same format.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

image = keras.Input((4,), name="image")
text = keras.Input((3,), name="text")
x = layers.Concatenate()([image, text])
model = keras.Model([image, text], layers.Dense(1)(x))
model.compile(optimizer="adam", loss="mean_squared_error")

data = {"text": np.ones((8, 3)), "image": np.ones((8, 4))}
history = model.fit(data, np.ones((8, 1)), verbose=0)
print(list(history.history))
# --8<-- [end:right]
