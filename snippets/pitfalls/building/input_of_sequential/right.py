"""`inputs` and `outputs` are lists with one tensor each:
`keras.Model(model.inputs[0], model.layers[0].output)`. They exist once the model
is built, because it begins with `keras.Input` or has seen data. The extractor
shares its layers and weights with the model.

In a functional model, `model.input` works, and in a `Sequential` model it does
after a call on a `keras.Input`.
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
