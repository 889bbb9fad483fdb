"""Keep the tensors in variables, and give `Add` both of them."""

# --8<-- [start:right]
import keras
from keras import layers

inputs = keras.Input((4,))
x = layers.Dense(4, activation="relu")(inputs)
x = layers.Add()([inputs, x])
outputs = layers.Dense(1)(x)
model = keras.Model(inputs, outputs)
print([layer.name for layer in model.layers])
# --8<-- [end:right]
