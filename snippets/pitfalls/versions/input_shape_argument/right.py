"""Put `keras.Input` with the shape of one example, without the batch dimension,
at the beginning of the list. `input_dim=4` corresponds to `keras.Input((4,))`.
"""

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
