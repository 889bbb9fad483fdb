"""One image without the axis of the batch

`predict` stops with `expected shape=(None, 8, 8, 3), found shape=(8, 8, 3)`.
Add an axis in front: pass `image[np.newaxis]`.

A model answers for a batch, and the first axis of its input counts the
examples. The `None` in the message is that axis, and a single image lacks it.

A `Sequential` model words it
["Invalid input shape for input Tensor"](array-of-other-rank.md).
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((8, 8, 3))
x = layers.Conv2D(4, 3)(inputs)
outputs = layers.Dense(10, activation="softmax")(layers.Flatten()(x))
model = keras.Model(inputs, outputs)

image = np.ones((8, 8, 3))
print(model.predict(image, verbose=0).shape)  # raises ValueError
# --8<-- [end:wrong]
