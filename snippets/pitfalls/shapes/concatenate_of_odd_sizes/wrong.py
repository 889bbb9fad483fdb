"""U-Net with an odd image size: "A `Concatenate` layer requires inputs with matching shapes"

``A `Concatenate` layer requires inputs with matching shapes except for the
concatenation axis``: in a U-Net, the skip connection no longer fits, by one pixel.
Use images whose height and width can be halved as often as the network pools, or
pad them and crop the output.

Pooling rounds an odd size down, `UpSampling2D` returns twice the result, and that is one
less than the skip connection has: from 358 to 179 and down again, back to 178.
`padding="same"` in the convolutions doesn't change this.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((358, 358, 3))
large = layers.Conv2D(8, 3, padding="same")(inputs)
x = layers.MaxPooling2D()(large)
small = layers.Conv2D(16, 3, padding="same")(x)
x = layers.MaxPooling2D()(small)
x = layers.Conv2D(32, 3, padding="same")(x)
x = layers.UpSampling2D()(x)
x = layers.Concatenate()([small, x])  # raises ValueError
# --8<-- [end:wrong]
