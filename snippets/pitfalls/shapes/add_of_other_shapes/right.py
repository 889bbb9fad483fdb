"""Put a `Conv2D` with a kernel size of 1 on the shortcut, with the filters and
the strides of the block. This is the projection shortcut of the ResNet paper.
In blocks that keep the shape, the identity shortcut needs no convolution.
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
