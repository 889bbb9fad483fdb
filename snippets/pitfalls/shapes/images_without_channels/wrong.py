"""Images without a channel

A convolution stops with a `ValueError`: expected min_ndim=4, found ndim=3. Give
grayscale images a last dimension of size one.

`Conv2D` wants four dimensions: batch, height, width and channels. Data sets of
grayscale images often leave out the channel, because there is only one. Keras
adds the batch to the shape in `keras.Input`, but cannot know that the channel
is what is missing.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

images = np.ones((8, 28, 28), dtype="float32")
model = keras.Sequential(
    [
        keras.Input(images.shape[1:]),
        layers.Conv2D(6, 5, activation="relu"),
        layers.Flatten(),
        layers.Dense(10),
    ]
)  # raises ValueError
# --8<-- [end:wrong]
