"""Take the layer from `keras.layers` under the same name: `layers.Rescaling`,
`layers.RandomFlip`, `layers.RandomRotation`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.RandomFlip("horizontal"),
    ]
)
images = np.full((1, 32, 32, 3), 255)
print("largest value:", float(np.max(model(images))))
# --8<-- [end:right]
