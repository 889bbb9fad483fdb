"""A file that ends in `.weights.h5` holds the weights and no arguments of layers.
Keras 2.15 loads this one with `load_weights` into a model with the same layers.
"""

# --8<-- [start:right]
import h5py
import keras
from keras import layers

model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(8, activation="relu"), layers.Dense(1)]
)
model.save_weights("right.weights.h5")

with h5py.File("right.weights.h5") as file:
    print(list(file["layers"]))
# --8<-- [end:right]
