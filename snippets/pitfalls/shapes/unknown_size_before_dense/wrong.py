"""`Flatten`: "Shapes used to initialize variables must be fully-defined"

A `Dense` layer after `Flatten` raises `Shapes used to initialize variables must
be fully-defined` when the height, the width or the length of the input is `None`, as in
`keras.Input((None, None, 3))` for images of any size. Replace `Flatten` with
global pooling, or fix the size in `keras.Input`.

The kernel of a `Dense` layer has one row per input feature, so the number of
features must be known when the layer is built. `Flatten` multiplies the sizes
of all axes except the batch. If one of them is `None`, so is the product.

Keras 2 worded it "The last dimension of the inputs to a Dense layer should be defined. Found None".
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((None, None, 3))  # images of any size
x = layers.Conv2D(8, 3, activation="relu")(inputs)
x = layers.Flatten()(x)
outputs = layers.Dense(2)(x)  # raises ValueError
# --8<-- [end:wrong]
