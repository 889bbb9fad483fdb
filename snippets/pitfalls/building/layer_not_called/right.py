"""Create the layer and call it in one line, with two pairs of parentheses: the
first holds the options, the second the input. Convert plain Python data to an
array first.
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
