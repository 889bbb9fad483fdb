"""The first parentheses make the layer, the second ones call it."""

# --8<-- [start:right]
import keras
from keras import layers

inputs = keras.Input((4,))
outputs = layers.Dense(8)(inputs)
model = keras.Model(inputs, outputs)
print(model.output_shape)
# --8<-- [end:right]
