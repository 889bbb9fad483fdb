"""The model stays the same object, with the weights from the file."""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.save_weights("right.weights.h5")

model.load_weights("right.weights.h5")
print(model.predict(np.ones((1, 4)), verbose=0).shape)
# --8<-- [end:right]
