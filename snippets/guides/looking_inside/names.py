"""Layers are found by their names."""

# --8<-- [start:model]
import keras
from keras import layers

inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(16, 3, activation="relu", name="conv")(inputs)
x = layers.GlobalAveragePooling2D()(x)
outputs = layers.Dense(10, activation="softmax")(x)
model = keras.Model(inputs, outputs)
# --8<-- [end:model]

# --8<-- [start:unknown]
model.get_layer("convolution")  # raises ValueError
# --8<-- [end:unknown]

# --8<-- [start:names]
for layer in model.layers:
    print(f"{layer.name:26}", layer.output.shape)
# --8<-- [end:names]
