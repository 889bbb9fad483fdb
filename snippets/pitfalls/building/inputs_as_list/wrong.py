""" "The structure of `inputs` doesn't match the expected structure"

Calling a model that you built with `keras.Model(model.inputs, ...)` warns ``The
structure of `inputs` doesn't match the expected structure``. The result is
right; pass the tensor, not the list: `model.inputs[0]`.

`model.inputs` is a list even if there is one input. A functional model
remembers the structure of the inputs it was defined with, here a list of one
tensor. When you call it on an array, the two structures differ, and Keras
warns.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(8), layers.Dense(1)])
features = keras.Model(model.inputs, model.layers[0].output)
outputs = features(np.ones((2, 4)))  # warns UserWarning
print(outputs.shape)
# --8<-- [end:wrong]
