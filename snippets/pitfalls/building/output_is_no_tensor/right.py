"""Add the call, with its second pair of parentheses. If the output comes from a
function that you wrote, check that it ends with `return`.
"""

# --8<-- [start:right]
import keras
from keras import layers

inputs = keras.Input((4,))
x = layers.Dense(8, activation="relu")(inputs)
outputs = layers.Dense(1)(x)
model = keras.Model(inputs, outputs)
print(model.output_shape)
# --8<-- [end:right]
