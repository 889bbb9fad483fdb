"""Several outputs: "The path: (0,) in the `loss` argument"

Training a model with two outputs on one label array raises ``KeyError: "The
path: (0,) in the `loss` argument, can't be found``. Pass labels for every
output, or set the loss of an output that needs none to `None`.

A single loss applies to every output of the model. Keras computes it for each
output and looks for labels of that output. One array provides labels for one
output only.
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
