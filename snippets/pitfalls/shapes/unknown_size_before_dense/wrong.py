"""`Flatten` over an axis of unknown size

The next `Dense` layer stops with a `ValueError`: shapes used to initialize
variables must be fully defined. Give the input all its sizes, or pool over the
axis that is unknown.

A `Dense` layer has one row of weights for each feature. `Flatten` multiplies
the sizes of all axes to get that number, and one of them is `None`.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((None, 3))  # any number of time steps
x = layers.Flatten()(inputs)
outputs = layers.Dense(2)(x)  # raises ValueError
# --8<-- [end:wrong]
