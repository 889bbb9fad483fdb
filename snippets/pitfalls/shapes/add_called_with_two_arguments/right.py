"""Put both tensors into a list."""

# --8<-- [start:right]
import keras
from keras import layers

inputs = keras.Input((4,))
x = layers.Dense(4, activation="relu")(inputs)
outputs = layers.Add()([inputs, x])
print(outputs.shape)
# --8<-- [end:right]
