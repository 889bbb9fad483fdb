"""Give each output layer a name, and use it in `loss`, `metrics` and the
labels. Every output needs a key; set the loss of an output that should not be
trained to `None`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((4,))
price = layers.Dense(1, name="price")(inputs)
size = layers.Dense(1, name="size")(inputs)
model = keras.Model(inputs, [price, size])
model.compile(loss={"price": "mse", "size": "mae"})

x, y = np.ones((8, 4)), np.ones((8, 1))
history = model.fit(x, [y, y], verbose=0)
print(sorted(history.history))
# --8<-- [end:right]
