"""The parameters of LeNet5 with padded convolutions and without."""

# --8<-- [start:padding]
import keras
from keras import layers


def lenet5(padding):
    return keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Conv2D(6, 5, padding=padding, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(16, 5, padding=padding, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(120, 5, padding=padding, activation="relu"),
            layers.Flatten(name="flatten"),
            layers.Dense(84, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )


for padding in ("same", "valid"):
    model = lenet5(padding)
    values = model.get_layer("flatten").output.shape[1]
    print(f"{padding}: {values:,} values after Flatten,", end=" ")
    print(f"{model.count_params():,} parameters")
# --8<-- [end:padding]
