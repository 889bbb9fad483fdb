"""A layer where `keras.Model` wants its output

`keras.Model` stops with the `ValueError` "All `outputs` values must be
KerasTensors". Call the last layer, and pass what it returns.

`layers.Dense(1)` makes a layer. Only the call of the layer, with a tensor in a
second pair of parentheses, gives the tensor that ends the model. The message
shows the value that you passed: a layer, a number, an array, or `None` from a
function that forgot its `return`.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((4,))
x = layers.Dense(8, activation="relu")(inputs)
outputs = layers.Dense(1)
model = keras.Model(inputs, outputs)  # raises ValueError
# --8<-- [end:wrong]
