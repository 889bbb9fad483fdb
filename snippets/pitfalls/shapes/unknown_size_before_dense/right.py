"""Pooling over the time steps leaves a number of features that is known."""

# --8<-- [start:right]
import keras
from keras import layers

inputs = keras.Input((None, 3))  # any number of time steps
x = layers.GlobalAveragePooling1D()(inputs)
outputs = layers.Dense(2)(x)
model = keras.Model(inputs, outputs)
print(model.output_shape)
# --8<-- [end:right]
