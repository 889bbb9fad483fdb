"""`np.expand_dims` adds the channel to the images, and their shape has it
then.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

images = np.ones((8, 28, 28), dtype="float32")
images = np.expand_dims(images, axis=-1)
model = keras.Sequential(
    [
        keras.Input(images.shape[1:]),
        layers.Conv2D(6, 5, activation="relu"),
        layers.Flatten(),
        layers.Dense(10),
    ]
)
print(model.input_shape, "->", model.output_shape)
# --8<-- [end:right]
