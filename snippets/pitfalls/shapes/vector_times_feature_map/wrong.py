"""`x * scale`: "Dimensions must be equal, but are 32 and 8" (squeeze-and-excitation)

A vector of shape `(None, 16)` times feature maps of shape `(None, 32, 32, 16)`, to scale the
channels, builds without an error, but `fit` or `predict` raises `Dimensions must be
equal`. Use `layers.Multiply()([x, scale])`, or give the vector the axes of height and width:
`layers.Reshape((1, 1, 16))(scale)`.

`*` aligns shapes at their last axis, as NumPy does. So the batch axis of the vector meets the
width of the feature maps. `Multiply` aligns the batch axes instead, and inserts
the axes that are missing after them.

**A batch of as many images as a feature map is wide raises no error**: with 32 images of 32
columns, each column is multiplied by the vector of another image. A batch of one
image is right, so that a test with one image reveals nothing.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(16, 3, padding="same", activation="relu")(inputs)
scale = layers.GlobalAveragePooling2D()(x)
scale = layers.Dense(4, activation="relu")(scale)
scale = layers.Dense(16, activation="sigmoid")(scale)
x = x * scale
model = keras.Model(inputs, x)

images = np.random.default_rng(0).random((8, 32, 32, 3))
model.predict(images, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
