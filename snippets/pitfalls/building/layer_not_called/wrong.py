"""A layer that gets another layer as its input

The call stops with the `ValueError` "Only input tensors may be passed as
positional arguments". Call the first layer before you use its result.

A variable that should hold a tensor holds a layer, because the line above only
made the layer. `keras.Sequential` takes layers and calls them for you; in a
functional model you call each one yourself.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((4,))
x = layers.Dense(8, activation="relu")
outputs = layers.Dense(1)(x)  # raises ValueError
# --8<-- [end:wrong]
