"""One array of labels for two outputs

`fit` stops with ``KeyError: "The path: (0,) in the `loss` argument, can't be
found``. Give every output labels, or give the output without labels the loss
`None`.

One loss for a model with two outputs means the same loss for each. Keras
measures it on each output and looks for labels of its own for each, and in a
single array there is no second set.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((4,))
features = layers.Dense(3, name="features")(inputs)
outputs = layers.Dense(1, name="price")(features)
model = keras.Model(inputs, [outputs, features])
model.compile(optimizer="adam", loss="mean_squared_error")

x, y = np.ones((8, 4)), np.ones((8, 1))
model.fit(x, y, verbose=0)  # raises KeyError
# --8<-- [end:wrong]
