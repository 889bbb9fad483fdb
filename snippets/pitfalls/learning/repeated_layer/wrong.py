"""`[layer] * 50`

A model of fifty layers has the parameters of one, when the layers come from a
multiplied list. Make a new layer in each step of a comprehension.

Multiplying a list repeats the object in it. The model calls one layer fifty
times, and all calls share its weights. Keras allows it, because sharing a layer
can be what you want.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential(
    [keras.Input((4,))] + [layers.Dense(4, activation="relu")] * 50
)
print(len(model.layers), "layers,", model.count_params(), "parameters")
# --8<-- [end:wrong]
