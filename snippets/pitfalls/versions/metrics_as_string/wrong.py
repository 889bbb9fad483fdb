""" "Expected `metrics` argument to be a list, tuple, or dict"

`compile(metrics="acc")` raises ``Expected `metrics` argument to be a list,
tuple, or dict``. Put the name into a list: `metrics=["accuracy"]`.

Older versions of Keras accepted a single string. Keras 3 requires a list, or a
dictionary for a model with several outputs, so that one metric and several are
written alike.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile(loss="mean_squared_error", metrics="mae")  # raises ValueError
# --8<-- [end:wrong]
