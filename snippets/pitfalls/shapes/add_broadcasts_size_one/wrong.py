"""`Add` silently broadcasts the channel of grayscale images

A residual block on images with a single channel builds and trains without an
error, but its shortcut adds the same gray image to every feature map. Project
the shortcut to the block's number of filters with a 1 by 1 convolution.

`Add` follows NumPy's rule for broadcasting: an axis of size 1 is repeated until
it fits. The other sizes must be equal, so the same block raises an error on
images with three channels and none on images with one. `Multiply`, `Average`
and the other merge layers broadcast too. Before you merge two branches, compare
their shapes.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((28, 28, 1))
shortcut = inputs
x = layers.Conv2D(16, 3, padding="same", activation="relu")(inputs)
x = layers.Conv2D(16, 3, padding="same")(x)
print("shortcut:", shortcut.shape, "block:", x.shape)
x = layers.Add()([shortcut, x])
print("sum:", x.shape)
# --8<-- [end:wrong]
