"""`[layer] * 50` gives fifty layers with shared weights

A deep model built from a multiplied list has fifty layers but the parameters of
one, without an error. Create a new layer in each step of a loop or a list
comprehension: `[layers.Dense(4) for _ in range(50)]`.

Multiplying a Python list repeats references to the same object. The model calls
one layer fifty times, and all calls share its weights. Keras allows it because
sharing a layer is a legitimate technique.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential(
    [keras.Input((4,))] + [layers.Dense(4, activation="relu")] * 50
)
print(len(model.layers), "layers,", model.count_params(), "parameters")
# --8<-- [end:wrong]
