"""Solution: LeNet5 without padding."""

# --8<-- [start:valid]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(6, 5, activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(16, 5, activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(120, 5, activation="relu"),
        layers.Flatten(),
        layers.Dense(84, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ]
)
for layer in model.layers:
    print(f"{layer.name:15} {layer.output.shape}")
print(f"{model.count_params():,} parameters")
# --8<-- [end:valid]
