"""A shortcut needs the shape of what it is added to."""

# --8<-- [start:imports]
import keras
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:mismatch]
inputs = keras.Input((32, 32, 32))
x = layers.Conv2D(64, 3, strides=2, padding="same")(inputs)
print(inputs.shape, x.shape)
try:
    layers.Add()([inputs, x])
except ValueError as error:
    print(error)
# --8<-- [end:mismatch]

# --8<-- [start:projection]
shortcut = layers.Conv2D(64, 1, strides=2)(inputs)
print(shortcut.shape, x.shape)
print(layers.Add()([shortcut, x]).shape)
# --8<-- [end:projection]
