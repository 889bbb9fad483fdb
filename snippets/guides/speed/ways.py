"""LeNet5 built in three ways: relative times of training."""

# --8<-- [start:imports]
import time

import keras
import numpy as np
from keras import layers

(x_train, y_train), _ = keras.datasets.cifar10.load_data()
x_train, y_train = x_train[:14_400].astype("float32") / 255, y_train[:14_400]
# --8<-- [end:imports]


# --8<-- [start:sequential]
def sequential():
    return keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Conv2D(6, 5, padding="same", activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(16, 5, padding="same", activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(120, 5, padding="same", activation="relu"),
            layers.Flatten(),
            layers.Dense(84, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )


# --8<-- [end:sequential]


# --8<-- [start:functional]
def functional():
    inputs = keras.Input((32, 32, 3))
    x = layers.Conv2D(6, 5, padding="same", activation="relu")(inputs)
    x = layers.MaxPooling2D(2)(x)
    x = layers.Conv2D(16, 5, padding="same", activation="relu")(x)
    x = layers.MaxPooling2D(2)(x)
    x = layers.Conv2D(120, 5, padding="same", activation="relu")(x)
    x = layers.Flatten()(x)
    x = layers.Dense(84, activation="relu")(x)
    outputs = layers.Dense(10, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# --8<-- [end:functional]


# --8<-- [start:subclassing]
class LeNet5(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.conv1 = layers.Conv2D(6, 5, padding="same", activation="relu")
        self.pool1 = layers.MaxPooling2D(2)
        self.conv2 = layers.Conv2D(16, 5, padding="same", activation="relu")
        self.pool2 = layers.MaxPooling2D(2)
        self.conv3 = layers.Conv2D(120, 5, padding="same", activation="relu")
        self.flatten = layers.Flatten()
        self.dense = layers.Dense(84, activation="relu")
        self.classify = layers.Dense(10, activation="softmax")

    def call(self, inputs, training=None):
        x = self.pool1(self.conv1(inputs))
        x = self.pool2(self.conv2(x))
        x = self.flatten(self.conv3(x))
        return self.classify(self.dense(x))


# --8<-- [end:subclassing]


# --8<-- [start:compare]
def compare(calls, size, *arrays):
    """Print the time that each call takes, relative to the first call."""
    seconds = {name: [] for name in calls}
    for start in range(0, len(arrays[0]), size):
        part = [array[start : start + size] for array in arrays]
        for name in np.random.permutation(list(calls)):
            started = time.perf_counter()
            calls[name](*part)
            seconds[name].append(time.perf_counter() - started)
    first = next(iter(seconds.values()))
    relative = {
        name: np.divide(taken, first) for name, taken in seconds.items()
    }
    print(f"{'relative time':20}{'median':>8}{'middle half':>16}")
    for name, ratios in relative.items():
        low, median, high = np.quantile(ratios, (0.25, 0.5, 0.75))
        print(f"{name:20}{median:8.2f}{low:8.2f} to {high:.2f}")
    return relative


# --8<-- [end:compare]


# --8<-- [start:table]
def training(model):
    model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy")
    return lambda x, y: model.fit(x, y, verbose=0)


trainings = {
    "Sequential": training(sequential()),
    "the same again": training(sequential()),
    "Functional": training(functional()),
    "Subclassing": training(LeNet5()),
}
for train in trainings.values():
    train(x_train[:64], y_train[:64])  # traces
compare(trainings, 1600, x_train, y_train)
# --8<-- [end:table]
