"""Use the names of the output layers as keys, here `price` and `size`.
`model.output_names` lists them.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((4,))
price = layers.Dense(1, name="price")(inputs)
size = layers.Dense(1, name="size")(inputs)
model = keras.Model(inputs, [price, size])
model.compile(loss="mean_squared_error")

x, y = np.ones((8, 4)), np.ones((8, 1))
history = model.fit(x, {"price": y, "size": y}, verbose=0)
print(sorted(history.history))
# --8<-- [end:right]
