"""A metric given as a string

`compile` stops with "Expected `metrics` argument to be a list, tuple, or dict"
when `metrics` is one string, as in `metrics="acc"`. Put the string into a list.

Older versions of Keras took one string for one metric. Keras 3 asks for a list,
or a dictionary when the model has several outputs, so that one metric and
several are written in the same way.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile(loss="mean_squared_error", metrics="mae")  # raises ValueError
# --8<-- [end:wrong]
