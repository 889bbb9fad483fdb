"""State the channel in `keras.Input`, and a `Sequential` or functional model takes
images with or without that axis. For a subclassed model, add the axis yourself:
`images[..., np.newaxis]` or `np.expand_dims(images, axis=-1)`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

images = np.ones((8, 28, 28), dtype="float32")
model = keras.Sequential(
    [
        keras.Input((28, 28, 1)),
        layers.Conv2D(6, 5, activation="relu"),
        layers.Flatten(),
        layers.Dense(10),
    ]
)
print("without channels:", images.shape, "->", model(images).shape)

images = np.expand_dims(images, axis=-1)
print("with a channel:", images.shape, "->", model(images).shape)
# --8<-- [end:right]
