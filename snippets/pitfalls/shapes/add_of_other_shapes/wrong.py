"""`Add`: "Inputs have incompatible shapes" (residual block)

In a residual block, `Add` raises `Inputs have incompatible shapes` when the
shortcut and the main branch have different numbers of channels or different
image sizes. Project the shortcut to the shape of the block with a 1x1
convolution that has the same number of filters and the same strides.

`Add` is an element-wise sum, so both tensors need the same shape. In the main
branch, a convolution with a different number of filters changes the last axis,
and one with `strides=2` halves height and width. The shortcut (skip connection)
still has the shape of the block's input. An axis of size 1 is the exception:
`Add` [repeats it to fit](add-broadcasts-size-one.md), without an error.

Keras 2.6 and earlier worded it "Operands could not be broadcast together with shapes".
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((32, 32, 16))
x = layers.Conv2D(32, 3, strides=2, padding="same")(inputs)
x = layers.BatchNormalization()(x)
x = layers.Activation("relu")(x)
x = layers.Conv2D(32, 3, padding="same")(x)
x = layers.BatchNormalization()(x)
x = layers.Add()([inputs, x])  # raises ValueError
# --8<-- [end:wrong]
