"""Weights as NumPy arrays, in half the bytes."""

# --8<-- [start:half]
import os

import keras
import numpy as np
from keras import layers

model = keras.Sequential(
    [keras.Input((100,)), layers.Dense(1000), layers.Dense(10)]
)
model.save_weights("arrays.weights.h5")
weights = [array.astype("float16") for array in model.get_weights()]
np.savez("arrays.npz", *weights)

rebuilt = keras.models.clone_model(model)  # the same layers, new weights
with np.load("arrays.npz") as file:
    rebuilt.set_weights(list(file.values()))
sizes = [os.path.getsize(f"arrays.{end}") for end in ["weights.h5", "npz"]]
print(f"size: {sizes[1] / sizes[0]:.2f}")
x = np.random.normal(size=(5, 100))
print("close:", np.allclose(model(x), rebuilt(x), atol=0.01))
# --8<-- [end:half]
