"""Wrong label key: "Expected float32, but got … of type 'str'"

Training raises `TypeError: Expected float32, but got price of type 'str'`,
although your data contains no strings. The keys of your label dictionary differ
from the output names: use the names of the output layers.

When the keys of the label dictionary match the output names, Keras sorts the
labels by output. Otherwise it flattens the dictionary as a plain sequence, and
in Python that is the sequence of its keys. The string in the message is one of
those keys.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((4,))
price = layers.Dense(1, name="price")(inputs)
size = layers.Dense(1, name="size")(inputs)
model = keras.Model(inputs, [price, size])
model.compile(loss="mean_squared_error")

x, y = np.ones((8, 4)), np.ones((8, 1))
model.fit(x, {"price": y, "area": y}, verbose=0)  # raises TypeError
# --8<-- [end:wrong]
