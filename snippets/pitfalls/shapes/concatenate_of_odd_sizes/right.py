"""Pad the images to a multiple of 2 × 2 (another factor of 2 for each further pooling),
and crop the output back. Resizing the images to such a size, as with
`layers.Resizing`, is an alternative. So is a decoder that brings each upsampled map
to the size of its skip connection, with `ZeroPadding2D`, `Cropping2D` or `Resizing`.
"""

# --8<-- [start:right]
import keras
from keras import layers

inputs = keras.Input((358, 358, 3))
x = layers.ZeroPadding2D(1)(inputs)
large = layers.Conv2D(8, 3, padding="same")(x)
x = layers.MaxPooling2D()(large)
small = layers.Conv2D(16, 3, padding="same")(x)
x = layers.MaxPooling2D()(small)
x = layers.Conv2D(32, 3, padding="same")(x)
x = layers.UpSampling2D()(x)
x = layers.Concatenate()([small, x])
x = layers.UpSampling2D()(x)
x = layers.Concatenate()([large, x])
x = layers.Conv2D(1, 1, activation="sigmoid")(x)
outputs = layers.Cropping2D(1)(x)
print(large.shape, small.shape, outputs.shape)
# --8<-- [end:right]
