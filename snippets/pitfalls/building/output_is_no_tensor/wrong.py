""" "All `outputs` values must be KerasTensors"

`keras.Model` raises ``All `outputs` values must be KerasTensors`` when you pass
a layer, an array or `None` as the output. Pass the tensor that the last layer
returns: `layers.Dense(1)(x)`.

`layers.Dense(1)` creates a layer. Only calling it on a tensor returns the
tensor that the model needs as its output. The message shows what you passed: a
layer, a number, an array, or `None` from a function without `return`.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((4,))
x = layers.Dense(8, activation="relu")(inputs)
outputs = layers.Dense(1)
model = keras.Model(inputs, outputs)  # raises ValueError
# --8<-- [end:wrong]
