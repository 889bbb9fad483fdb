"""A residual network three ways: what is the same, to the last digit."""

# --8<-- [start:imports]
import time

import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]


# --8<-- [start:block]
class ResidualBlock(layers.Layer):
    def __init__(self, filters, strides=1, **kwargs):
        super().__init__(**kwargs)
        self.conv1 = layers.Conv2D(filters, 3, strides=strides, padding="same")
        self.norm1 = layers.BatchNormalization()
        self.relu = layers.ReLU()
        self.conv2 = layers.Conv2D(filters, 3, padding="same")
        self.shortcut = layers.Identity()
        if strides > 1:  # the shape changes, so the shortcut's must
            self.shortcut = layers.Conv2D(filters, 1, strides=strides)
        self.norm2 = layers.BatchNormalization()

    def call(self, inputs, training=None):
        x = self.relu(self.norm1(self.conv1(inputs)))
        x = self.norm2(self.conv2(x))
        return self.relu(self.shortcut(inputs) + x)


# --8<-- [end:block]
# --8<-- [start:sequential]
keras.utils.set_random_seed(1)
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(16, 3, padding="same", activation="relu"),
        ResidualBlock(16),
        ResidualBlock(32, strides=2),
        ResidualBlock(64, strides=2),
        layers.GlobalAveragePooling2D(),
        layers.Dense(10, activation="softmax"),
    ]
)
sequential = model
# --8<-- [end:sequential]


# --8<-- [start:functional]
def residual_block(inputs, filters, strides=1):
    x = layers.Conv2D(filters, 3, strides=strides, padding="same")(inputs)
    x = layers.BatchNormalization()(x)
    x = layers.ReLU()(x)
    x = layers.Conv2D(filters, 3, padding="same")(x)
    x = layers.BatchNormalization()(x)
    shortcut = inputs
    if strides > 1:  # the shape changes, so the shortcut's must
        shortcut = layers.Conv2D(filters, 1, strides=strides)(inputs)
    return layers.ReLU()(layers.Add()([shortcut, x]))


keras.utils.set_random_seed(1)
inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(16, 3, padding="same", activation="relu")(inputs)
x = residual_block(x, 16)
x = residual_block(x, 32, strides=2)
x = residual_block(x, 64, strides=2)
x = layers.GlobalAveragePooling2D()(x)
outputs = layers.Dense(10, activation="softmax")(x)
model = keras.Model(inputs, outputs)
functional = model
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class ResidualNetwork(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.conv = layers.Conv2D(16, 3, padding="same", activation="relu")
        self.blocks = [
            ResidualBlock(16),
            ResidualBlock(32, strides=2),
            ResidualBlock(64, strides=2),
        ]
        self.pool = layers.GlobalAveragePooling2D()
        self.classify = layers.Dense(10, activation="softmax")

    def call(self, inputs, training=None):
        x = self.conv(inputs)
        for block in self.blocks:
            x = block(x)
        return self.classify(self.pool(x))


keras.utils.set_random_seed(1)
model = ResidualNetwork()
subclassing = model
# --8<-- [end:subclassing]

# --8<-- [start:models]
subclassing(keras.Input((32, 32, 3)))
models = {
    "Sequential": sequential,
    "Functional": functional,
    "Subclassing": subclassing,
}


def row(label, cells):
    print(f"{label:<31}" + "".join(f"{cell:>13}" for cell in cells))


row("residual network", models)
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
custom = {"ResidualNetwork": ResidualNetwork, "ResidualBlock": ResidualBlock}
differences = []
for model in models.values():
    model.save("projection.keras")
    loaded = keras.saving.load_model("projection.keras", custom_objects=custom)
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
    history = model.fit(x_train, y_train, batch_size=64, epochs=2, verbose=0)
    losses.append(history.history["loss"])
for epoch, of_all in enumerate(zip(*losses), start=1):
    row(f"training loss, epoch {epoch}", [f"{loss:.4f}" for loss in of_all])
# --8<-- [end:losses]

# --8<-- [start:speed]
x, y = x_train[:2_000], y_train[:2_000]
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
