"""A shortcut of another shape

`Add` in a residual block stops with a `ValueError`: inputs have incompatible
shapes. Bring the shortcut to the shape of the block with a 1 by 1 convolution.

`Add` adds element by element. A convolution with another number of filters
changes the last size, and one with strides changes height and width, while the
shortcut keeps the sizes of the inputs.

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
