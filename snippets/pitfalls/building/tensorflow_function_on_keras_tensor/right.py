"""`keras.ops.relu` computes the same and becomes a part of the model."""

# --8<-- [start:right]
import keras
from keras import layers, ops

inputs = keras.Input((4,))
x = layers.Dense(8)(inputs)
x = ops.relu(x)
outputs = layers.Dense(1)(x)
model = keras.Model(inputs, outputs)
print(model.output_shape)
# --8<-- [end:right]
