"""`Add`: "Inputs have incompatible shapes" in a residual block

`layers.Add()` raises a `ValueError` because the shortcut has another shape than
the block's output. Bring the shortcut to that shape with a 1 by 1 convolution.

`Add` adds its inputs element by element, so every axis must have the same size
in all of them. A convolution with another number of filters changes the last
axis, and one with strides changes height and width, while the shortcut keeps
the sizes of the block's input. An axis of size 1 is the exception: `Add`
[repeats it to fit](add-broadcasts-size-one.md), without an error.
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
