"""Solution: global average pooling in place of Flatten."""

# --8<-- [start:pooling]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(6, 5, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(16, 5, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(120, 5, padding="same", activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(84, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ]
)
pooling, dense = model.layers[-3:-1]
print(pooling.output.shape, f"{dense.count_params():,} parameters")
print(f"{model.count_params():,} parameters in all")
# --8<-- [end:pooling]
