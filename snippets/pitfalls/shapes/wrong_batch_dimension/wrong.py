"""One image in `predict`: "expected shape=(None, …), found shape=(…)"

`predict` on a single image raises `expected shape=(None, 8, 8, 3), found
shape=(8, 8, 3)`. The batch dimension is missing: pass `image[np.newaxis]`, or
`np.expand_dims(image, axis=0)`.

A Keras model works on batches, and the first axis of its input counts the
examples. That axis is the `None` in the message: any number of examples is
allowed, but the axis must be there. A single image does not have it.

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
