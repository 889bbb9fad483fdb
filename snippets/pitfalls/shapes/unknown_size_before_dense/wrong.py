"""`Flatten`: "Shapes used to initialize variables must be fully-defined"

A `Dense` layer after `Flatten` raises `Shapes used to initialize variables must
be fully-defined` when a dimension of the input is `None`, as for sequences of
variable length. Fix the length in `keras.Input`, or replace `Flatten` with
global pooling.

The kernel of a `Dense` layer has one row per input feature, so the number of
features must be known when the layer is built. `Flatten` multiplies the sizes
of all axes except the batch. If one of them is `None`, so is the product.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((None, 3))  # any number of time steps
x = layers.Flatten()(inputs)
outputs = layers.Dense(2)(x)  # raises ValueError
# --8<-- [end:wrong]
