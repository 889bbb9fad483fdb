"""Several outputs: "tuple arity mismatch" and "Invalid `metrics`"

Training a model with several outputs raises `tuple arity mismatch` and
``Invalid `metrics` `` when `metrics` is one flat list. Pass a dictionary from
output names to metrics: `metrics={"price": ["mae"], "size": ["mae"]}`.

For a model with several outputs, Keras takes the list as one entry per output,
in the order of the outputs. A list with a single metric has no entry for the
second output. Keras does not guess whether you want that metric for both.
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
