"""Whether Keras uses the GPU, on JAX."""

# --8<-- [start:seen]
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
from keras import layers

print("devices:", keras.distribution.list_devices())

model = keras.Sequential([keras.Input((8,)), layers.Dense(4)])
print("the weights are on", model.layers[0].kernel.value.device)
# --8<-- [end:seen]
