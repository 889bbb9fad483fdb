"""A dictionary of labels with a wrong key

`fit` stops with `TypeError: Expected float32, but got price of type 'str'`,
although your data holds no string. Use the names of the outputs as the keys of
the labels.

Keras puts a dictionary of labels into the order of the outputs when its keys
are the names of the outputs. With other keys it reads the dictionary as a plain
sequence, and in Python that is the sequence of its keys. The strings of the
message are these keys.
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
