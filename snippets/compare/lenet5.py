"""LeNet5 four ways: what is the same, to the last digit, and what is not."""

# --8<-- [start:imports]
import time

import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:sequential]
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
        layers.Dense(10, activation="softmax"),
    ]
)
sequential = model
# --8<-- [end:sequential]

# --8<-- [start:functional]
keras.utils.set_random_seed(1)
inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(6, 5, padding="same", activation="relu")(inputs)
x = layers.MaxPooling2D(2)(x)
x = layers.Conv2D(16, 5, padding="same", activation="relu")(x)
x = layers.MaxPooling2D(2)(x)
x = layers.Conv2D(120, 5, padding="same", activation="relu")(x)
x = layers.Flatten()(x)
x = layers.Dense(84, activation="relu")(x)
outputs = layers.Dense(10, activation="softmax")(x)
model = keras.Model(inputs, outputs)
functional = model
# --8<-- [end:functional]

# --8<-- [start:subclassing]
keras.utils.set_random_seed(1)


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


model = LeNet5()
subclassing = model
# --8<-- [end:subclassing]

# --8<-- [start:functional-subclass]
keras.utils.set_random_seed(1)


class LeNet5Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((32, 32, 3))
        x = layers.Conv2D(6, 5, padding="same", activation="relu")(inputs)
        x = layers.MaxPooling2D(2)(x)
        x = layers.Conv2D(16, 5, padding="same", activation="relu")(x)
        x = layers.MaxPooling2D(2)(x)
        x = layers.Conv2D(120, 5, padding="same", activation="relu")(x)
        x = layers.Flatten()(x)
        x = layers.Dense(84, activation="relu")(x)
        outputs = layers.Dense(10, activation="softmax")(x)
        super().__init__(inputs, outputs, **kwargs)


model = LeNet5Graph()
functional_subclass = model
# --8<-- [end:functional-subclass]

# --8<-- [start:models]
subclassing(keras.Input((32, 32, 3)))
models = {
    "Sequential": sequential,
    "Functional": functional,
    "Subclassing": subclassing,
    "F. subclass": functional_subclass,
}


def row(label, cells):
    print(f"{label:<31}" + "".join(f"{cell:>13}" for cell in cells))


row("LeNet5", models)
# --8<-- [end:models]

# --8<-- [start:parameters]
row("parameters", [f"{m.count_params():,}" for m in models.values()])
# --8<-- [end:parameters]

# --8<-- [start:weights]
first = sequential.get_weights()


def difference(arrays, others):
    return max(np.abs(np.subtract(*pair)).max() for pair in zip(arrays, others))


row(
    "initial weights, difference",
    [f"{difference(first, m.get_weights()):.1g}" for m in models.values()],
)
# --8<-- [end:weights]

# --8<-- [start:copied]
images = np.random.default_rng(0).random((64, 32, 32, 3), dtype="float32")
keras.utils.set_random_seed(2)
source = keras.models.clone_model(sequential)  # the same with other weights
expected = source(images)
differences = []
for model in models.values():
    model.set_weights(source.get_weights())
    differences.append(f"{difference([expected], [model(images)]):.1g}")
    model.set_weights(first)
row("weights copied: outputs differ", differences)
# --8<-- [end:copied]

# --8<-- [start:saved]
custom = {"LeNet5": LeNet5, "LeNet5Graph": LeNet5Graph}
differences = []
for model in models.values():
    model.save("lenet5.keras")
    loaded = keras.saving.load_model("lenet5.keras", custom_objects=custom)
    outputs = [model(images)], [loaded(images)]
    differences.append(f"{difference(*outputs):.1g}")
row("saved, loaded: outputs differ", differences)
# --8<-- [end:saved]

# --8<-- [start:losses]
(x_train, y_train), _ = keras.datasets.cifar10.load_data()
x_train = x_train.astype("float32") / 255
losses = []
for model in models.values():
    keras.utils.set_random_seed(3)  # the same order of the images for all
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    history = model.fit(x_train, y_train, batch_size=64, epochs=3, verbose=0)
    losses.append(history.history["loss"])
for epoch, of_all in enumerate(zip(*losses), start=1):
    row(f"training loss, epoch {epoch}", [f"{loss:.4f}" for loss in of_all])
# --8<-- [end:losses]

# --8<-- [start:speed]
x, y = x_train[:10_000], y_train[:10_000]
rates = {name: [] for name in models}
for _ in range(5):  # in turn, so that whatever slows one down slows all down
    for name, model in models.items():
        started = time.perf_counter()
        model.fit(x, y, batch_size=64, verbose=0)
        rates[name].append(len(x) / (time.perf_counter() - started))
for label, which in (("median", np.median), ("lowest", min), ("highest", max)):
    cells = [f"{which(rate):,.0f}" for rate in rates.values()]
    row(f"images per second, {label}", cells)
# --8<-- [end:speed]
