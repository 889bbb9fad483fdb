"""LeNet5 as a graph, eagerly, with XLA and in 16 bits: relative times."""

# --8<-- [start:imports]
import time

import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers

(x_train, y_train), _ = keras.datasets.cifar10.load_data()
x_train, y_train = x_train[:14_400].astype("float32") / 255, y_train[:14_400]
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


# --8<-- [start:settings]
def lenet5(**settings):
    keras.utils.set_random_seed(1)
    model = keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Conv2D(6, 5, padding="same", activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(16, 5, padding="same", activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(120, 5, padding="same", activation="relu"),
            layers.Flatten(),
            layers.Dense(84, activation="relu"),
            layers.Dense(10, activation="softmax", dtype="float32"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.SGD(0.02, momentum=0.9),
        loss="sparse_categorical_crossentropy",
        **settings,
    )
    return model


models = {
    "graph (default)": lenet5(),
    "the same again": lenet5(),
    "run_eagerly=True": lenet5(run_eagerly=True),
    "jit_compile=True": lenet5(jit_compile=True),
}
# --8<-- [end:settings]

# --8<-- [start:precision]
for policy in ("mixed_bfloat16", "mixed_float16"):
    keras.config.set_dtype_policy(policy)
    models[policy] = lenet5()
keras.config.set_dtype_policy("float32")
# --8<-- [end:precision]


# --8<-- [start:table]
def training(model):
    return lambda x, y: model.fit(x, y, shuffle=False, verbose=0)


trainings = {name: training(model) for name, model in models.items()}
for train in trainings.values():
    train(x_train[:64], y_train[:64])  # traces and compiles
relative = compare(trainings, 1600, x_train, y_train)
# --8<-- [end:table]

# --8<-- [start:rounds]
figure, axes = plt.subplots(figsize=(6, 2.8), layout="constrained")
for name, ratios in relative.items():
    axes.plot(ratios, [name] * len(ratios), "o", alpha=0.5)
axes.axvline(1, color="gray", linewidth=0.8)
axes.invert_yaxis()
axes.set_xlabel("time relative to the graph, in each round")
figure.savefig("settings.svg")
# --8<-- [end:rounds]

# --8<-- [start:losses]
for name, model in models.items():
    loss = model.history.history["loss"][-1]
    print(f"{name:20}{loss:8.4f}")
# --8<-- [end:losses]
