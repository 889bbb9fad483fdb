"""Arrays against tf.data, and several steps a call, for two sizes of model."""

# --8<-- [start:imports]
import time

import keras
import numpy as np
import tensorflow as tf
from keras import layers

(x_train, y_train), _ = keras.datasets.cifar10.load_data()
x_small = x_train[:45_000, ::8, ::8].reshape(-1, 48)  # every eighth pixel
x_small = x_small.astype("float32") / 255
x_train = x_train[:14_400].astype("float32") / 255
# --8<-- [end:imports]


# --8<-- [start:models]
def lenet5():
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


def small():
    return keras.Sequential(
        [
            keras.Input((48,)),
            layers.Dense(32, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )


# --8<-- [end:models]


# --8<-- [start:trainings]
def arrays(build, **settings):
    model = build()
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer="sgd", loss=loss, **settings)
    return lambda x, y: model.fit(x, y, verbose=0)


def dataset(build):
    model = build()
    model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy")

    def train(x, y):
        data = tf.data.Dataset.from_tensor_slices((x, y))
        data = data.shuffle(len(x)).batch(32).prefetch(tf.data.AUTOTUNE)
        model.fit(data, shuffle=False, verbose=0)

    return train


def trainings(build):
    return {
        "arrays": arrays(build),
        "the same again": arrays(build),
        "10 steps in a call": arrays(build, steps_per_execution=10),
        "tf.data": dataset(build),
    }


# --8<-- [end:trainings]


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

# --8<-- [start:lenet5]
calls = trainings(lenet5)
for train in calls.values():
    train(x_train[:64], y_train[:64])  # traces
compare(calls, 1600, x_train, y_train)
# --8<-- [end:lenet5]

# --8<-- [start:small]
calls = trainings(small)
for train in calls.values():
    train(x_small[:64], y_train[:64])  # traces
compare(calls, 5000, x_small, y_train)
# --8<-- [end:small]
