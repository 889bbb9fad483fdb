"""`Conv2D`: "expected min_ndim=4, found ndim=3"

A convolution raises a `ValueError`, because the grayscale images have no axis
for the channel. Write `keras.Input((28, 28, 1))`; Keras then adds the axis to
the data.

`Conv2D` expects four axes: batch, height, width and channels. Data sets of
grayscale images often leave out the channel, because there is only one. The
batch is not part of the shape in `keras.Input`, so three sizes are left to
state. A class with its own `call` has no `keras.Input` that could add the axis;
there, add it to the images.
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
