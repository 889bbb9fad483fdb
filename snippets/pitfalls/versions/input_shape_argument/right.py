"""Name the shape of one example, without the batch, in a `keras.Input` of its own."""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8, activation="relu"),
        layers.Dense(3),
    ]
)
print("input shape:", model.input_shape)
# --8<-- [end:right]
