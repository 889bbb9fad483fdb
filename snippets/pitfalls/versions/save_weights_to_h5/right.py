"""Use the full extension, also in the callback `ModelCheckpoint` with
`save_weights_only=True`. `load_weights` reads files of both extensions.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.save_weights("right.weights.h5")

copy = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
copy.load_weights("right.weights.h5")
x = np.ones((1, 4), dtype="float32")
print("same outputs:", np.allclose(model(x), copy(x)))
# --8<-- [end:right]
