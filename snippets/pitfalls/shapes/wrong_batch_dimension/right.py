"""Add the axis in front to make a batch of one image, and take the first row of
the result with `[0]`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((8, 8, 3))
x = layers.Conv2D(4, 3)(inputs)
outputs = layers.Dense(10, activation="softmax")(layers.Flatten()(x))
model = keras.Model(inputs, outputs)

image = np.ones((8, 8, 3))
print(model.predict(image[np.newaxis], verbose=0)[0].shape)
# --8<-- [end:right]
