"""A dictionary of losses with a wrong key

`fit` stops with `Expected keys [...] in loss dict`. Use the names of the output
layers as keys, and name every output; one that needs no loss gets `None`.

In a functional model an output is called by the name of the layer that makes
it. A layer without a name of your choice has one that Keras made, such as
`dense` or `dense_1`, and the name of your Python variable plays no part.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((4,))
price = layers.Dense(1)(inputs)
size = layers.Dense(1)(inputs)
model = keras.Model(inputs, [price, size])
model.compile(loss={"price": "mse", "size": "mae"})

x, y = np.ones((8, 4)), np.ones((8, 1))
model.fit(x, [y, y], verbose=0)  # raises ValueError
# --8<-- [end:wrong]
