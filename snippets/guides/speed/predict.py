"""Predictions for images one at a time, and for all of them at once."""

# --8<-- [start:imports]
import time

import keras
import numpy as np
import tensorflow as tf
from keras import layers

_, (x_test, _) = keras.datasets.cifar10.load_data()
x_test = x_test[:20].astype("float32") / 255
# --8<-- [end:imports]


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

# --8<-- [start:calls]
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(16, 3, strides=2, activation="relu"),
        layers.MaxPooling2D(2),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
)
graph = tf.function(model, reduce_retracing=True)


def one_by_one(predict):
    return lambda images: [predict(image[np.newaxis]) for image in images]


calls = {
    "predict, all at once": lambda images: model.predict(images, verbose=0),
    "the same again": lambda images: model.predict(images, verbose=0),
    "predict, one by one": one_by_one(lambda x: model.predict(x, verbose=0)),
    "model(x)": one_by_one(model),
    "graph(x)": one_by_one(graph),
}
for call in calls.values():
    call(x_test[:4])  # traces
compare(calls, 4, x_test)
# --8<-- [end:calls]
