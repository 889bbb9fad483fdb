"""`model.inputs` for a model with one input

Calling the new model on an array gives the `UserWarning` "The structure of
`inputs` doesn't match the expected structure." Pass `model.inputs[0]`.

`inputs` is a list, also when there is one input. A functional model remembers
the form of what you passed as its inputs, and compares it with what it is
called on: here a list of one tensor with an array. The answer is right, and a
TensorFlow tensor gets no warning.
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
