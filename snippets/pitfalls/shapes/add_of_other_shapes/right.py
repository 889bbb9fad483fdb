"""Give the convolution on the shortcut the number of filters and the strides of
the block. This is called a projection shortcut.
"""

# --8<-- [start:right]
import keras
from keras import layers

inputs = keras.Input((32, 32, 16))
shortcut = layers.Conv2D(32, 1, strides=2)(inputs)
x = layers.Conv2D(32, 3, strides=2, padding="same")(inputs)
x = layers.BatchNormalization()(x)
x = layers.Activation("relu")(x)
x = layers.Conv2D(32, 3, padding="same")(x)
x = layers.BatchNormalization()(x)
x = layers.Add()([shortcut, x])
print(x.shape)
# --8<-- [end:right]
