"""Define the new model with `model.inputs[0]`, or with `model.input` if the
original is a functional model. A model with several inputs does take a list,
and then you call it on a list.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(8), layers.Dense(1)])
features = keras.Model(model.inputs[0], model.layers[0].output)
outputs = features(np.ones((2, 4)))
print(outputs.shape)
# --8<-- [end:right]
