"""Add, Concatenate and Multiply: what each makes of two tensors."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:values]
a = np.array([[1.0, 2.0, 3.0]])
b = np.array([[10.0, 20.0, 30.0]])
for layer in [
    layers.Add(),
    layers.Average(),
    layers.Maximum(),
    layers.Subtract(),
    layers.Multiply(),
    layers.Concatenate(),
    layers.Dot(axes=1),
]:
    print(type(layer).__name__, np.array(layer([a, b])))
# --8<-- [end:values]

# --8<-- [start:shapes]
image = keras.Input((32, 32, 16))
other = keras.Input((32, 32, 64))
print(layers.Concatenate()([image, other]).shape)
# --8<-- [end:shapes]

# --8<-- [start:mismatch]
layers.Add()([image, other])  # raises ValueError
# --8<-- [end:mismatch]

# --8<-- [start:projection]
shortcut = layers.Conv2D(64, 1)(image)
print(layers.Add()([shortcut, other]).shape)
# --8<-- [end:projection]

# --8<-- [start:cost]
for merge in [layers.Add(), layers.Concatenate()]:
    x = merge([shortcut, other])
    conv = layers.Conv2D(64, 3, padding="same")
    conv(x)
    print(type(merge).__name__, x.shape, conv.count_params())
# --8<-- [end:cost]

# --8<-- [start:gate]
x = keras.Input((32, 32, 64))
gate = layers.GlobalAveragePooling2D(keepdims=True)(x)
gate = layers.Dense(64, activation="sigmoid")(gate)
outputs = layers.Multiply()([x, gate])
print(x.shape, gate.shape, outputs.shape)
# --8<-- [end:gate]

# --8<-- [start:broadcast]
inputs = keras.Input((28, 28, 1))
x = layers.Conv2D(8, 3, padding="same")(inputs)
x = layers.Add()([x, inputs])  # 8 channels and 1: no error
print(x.shape)
# --8<-- [end:broadcast]
