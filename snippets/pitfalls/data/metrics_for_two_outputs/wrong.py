"""One list of metrics for two outputs

`fit` stops with `tuple arity mismatch` and `Invalid metrics` when a model has
two outputs and `metrics` is one flat list. Write a dictionary from the names of
the outputs to their metrics.

With several outputs, Keras reads the list as one entry for each output. A list
of one metric has no entry for the second output, and Keras does not guess that
you want the metric for both.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((4,))
price = layers.Dense(1, name="price")(inputs)
size = layers.Dense(1, name="size")(inputs)
model = keras.Model(inputs, [price, size])
model.compile(loss="mean_squared_error", metrics=["mae"])

x, y = np.ones((8, 4)), np.ones((8, 1))
model.fit(x, {"price": y, "size": y}, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
