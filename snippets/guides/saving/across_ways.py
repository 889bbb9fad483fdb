"""Weights files between the ways to build a model."""

# --8<-- [start:models]
import h5py
import keras
import numpy as np
from keras import layers


def sequential():
    return keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Conv2D(8, 3, activation="relu"),
            layers.Conv2D(16, 3, activation="relu"),
            layers.GlobalAveragePooling2D(),
            layers.Dense(10, activation="softmax"),
        ]
    )


def functional():
    inputs = keras.Input((32, 32, 3))
    x = layers.Conv2D(8, 3, activation="relu")(inputs)
    x = layers.Conv2D(16, 3, activation="relu")(x)
    x = layers.GlobalAveragePooling2D()(x)
    return keras.Model(inputs, layers.Dense(10, activation="softmax")(x))


class Network(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.conv1 = layers.Conv2D(8, 3, activation="relu")
        self.conv2 = layers.Conv2D(16, 3, activation="relu")
        self.pool = layers.GlobalAveragePooling2D()
        self.head = layers.Dense(10, activation="softmax")

    def call(self, inputs, training=None):
        return self.head(self.pool(self.conv2(self.conv1(inputs))))


def subclass():
    model = Network()
    model(keras.Input((32, 32, 3)))  # creates the weights
    return model


# --8<-- [end:models]


# --8<-- [start:table]
images = np.random.uniform(size=(4, 32, 32, 3))
ways = [sequential, functional, subclass]
for source in ways:
    saved = source()
    saved.save("across_ways.keras")
    saved.save_weights("across_ways.weights.h5")
    for target in ways:
        results = []
        for file in ["across_ways.keras", "across_ways.weights.h5"]:
            model = target()
            try:
                model.load_weights(file)
                same = np.array_equal(saved(images), model(images))
                results.append("same outputs" if same else "other outputs")
            except ValueError:
                results.append("ValueError")
        names = f"{source.__name__} -> {target.__name__}"
        print(f"{names:<26} .keras: {results[0]:<14} .weights.h5: {results[1]}")
# --8<-- [end:table]

# --8<-- [start:names]
for model in [functional(), subclass()]:
    model.save_weights("across_ways.weights.h5")
    with h5py.File("across_ways.weights.h5") as file:
        print(type(model).__name__, list(file), list(file["layers"]))
# --8<-- [end:names]

# --8<-- [start:wrap]
trained = subclass()
inputs = keras.Input((32, 32, 3))
keras.Model(inputs, trained.call(inputs)).save("across_ways.keras")

model = functional()
model.load_weights("across_ways.keras")
print("same outputs:", np.array_equal(trained(images), model(images)))

model = keras.saving.load_model("across_ways.keras")  # without the class
print(type(model).__name__)
print("same outputs:", np.array_equal(trained(images), model(images)))
# --8<-- [end:wrap]

# --8<-- [start:arrays]
model = sequential()
model.set_weights(trained.get_weights())
print("same outputs:", np.array_equal(trained(images), model(images)))
# --8<-- [end:arrays]
