"""Loss dictionary: "Expected keys […] in loss dict, but found"

Training raises `Expected keys ['dense', 'dense_1'] in loss dict` when the keys
of the `loss` dictionary are not the names of the output layers. Pass `name=` to
the output layers, and use these names as keys.

The outputs of a functional model are named after the layers that produce them.
A layer without an explicit name gets one from Keras, such as `dense` or
`dense_1`. The names of your Python variables play no role.
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
