"""`inputs` and `outputs` are lists with one tensor each:
`keras.Model(model.inputs[0], model.layers[0].output)`. `model.input` works in a
functional model, and in a `Sequential` model once you have called it on a
`keras.Input`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(8), layers.Dense(1)])
print("built:", model.built)

hidden = model.layers[0].output
features = keras.Model(model.inputs[0], hidden)
print(features(np.ones((2, 4))).shape)
# --8<-- [end:right]
