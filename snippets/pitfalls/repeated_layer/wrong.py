"""A multiplied list: one layer fifty times."""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential(
    [keras.Input((4,))] + [layers.Dense(4, activation="relu")] * 50
)
print(len(model.layers), "layers,", model.count_params(), "parameters")
# --8<-- [end:wrong]
