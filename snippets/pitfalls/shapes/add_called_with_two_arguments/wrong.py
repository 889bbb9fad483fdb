"""`Add` called with two arguments

`layers.Add()(a, b)` stops with a `TypeError`: too many positional arguments.
Give it one list: `layers.Add()([a, b])`.

The merge layers take any number of tensors, and all of them in one argument.
The message names neither the layer nor the list, since it comes from Python
when it matches your arguments with those of `call`.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((4,))
x = layers.Dense(4, activation="relu")(inputs)
outputs = layers.Add()(inputs, x)  # raises TypeError
# --8<-- [end:wrong]
