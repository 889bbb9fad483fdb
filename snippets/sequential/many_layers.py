"""Fifty Dense layers without typing them fifty times."""

# --8<-- [start:imports]
import keras
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:loop]
model = keras.Sequential([keras.Input((4,))])
for _ in range(50):
    model.add(layers.Dense(4, activation="relu"))

print(len(model.layers), "layers,", model.count_params(), "parameters")
# --8<-- [end:loop]

# --8<-- [start:comprehension]
model = keras.Sequential(
    [keras.Input((4,))]
    + [layers.Dense(4, activation="relu") for _ in range(50)]
)

print(len(model.layers), "layers,", model.count_params(), "parameters")
# --8<-- [end:comprehension]

# --8<-- [start:repeated]
model = keras.Sequential(
    [keras.Input((4,))] + [layers.Dense(4, activation="relu")] * 50
)

print(len(model.layers), "layers,", model.count_params(), "parameters")
print(len(set(model.layers)), "layer object")
# --8<-- [end:repeated]
