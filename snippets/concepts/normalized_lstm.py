"""Shortcuts and normalization between recurrent layers."""

# --8<-- [start:shortcut]
import keras
from keras import layers

inputs = keras.Input((None, 32))
x = layers.LSTM(32, return_sequences=True)(inputs)
x = layers.Add()([inputs, x])  # equal shapes: (steps, 32)
x = layers.LayerNormalization()(x)
skip = x
x = layers.LSTM(32, return_sequences=True)(x)
x = layers.Add()([skip, x])
x = layers.LayerNormalization()(x)
outputs = layers.Dense(1)(x[:, -1])  # of the last step
model = keras.Model(inputs, outputs)
print(model.output_shape)
# --8<-- [end:shortcut]
