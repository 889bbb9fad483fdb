"""Model parallelism on JAX: a layout, and the variables that it matches."""

# --8<-- [start:imports]
import os

os.environ["KERAS_BACKEND"] = "jax"
os.environ["NPROC"] = "8"  # threads: virtual devices wait for each other

import re

import jax
import keras
from keras import layers

jax.config.update("jax_num_cpu_devices", 4)

(x_train, y_train), _ = keras.datasets.cifar10.load_data()
x_train = x_train[:640].astype("float32") / 255
y_train = y_train[:640]
# --8<-- [end:imports]

# --8<-- [start:layout]
mesh = keras.distribution.DeviceMesh((2, 2), ["batch", "model"])
layout_map = keras.distribution.LayoutMap(mesh)
layout_map[".*hidden/kernel"] = (None, "model")
layout_map[".*hidden/bias"] = ("model",)
keras.distribution.set_distribution(
    keras.distribution.ModelParallel(layout_map=layout_map)
)
# --8<-- [end:layout]


# --8<-- [start:ways]
def lenet5():
    return [
        layers.Conv2D(6, 5, padding="same", activation="relu", name="conv1"),
        layers.AveragePooling2D(2, name="pool1"),
        layers.Conv2D(16, 5, padding="same", activation="relu", name="conv2"),
        layers.AveragePooling2D(2, name="pool2"),
        layers.Conv2D(120, 5, padding="same", activation="relu", name="conv3"),
        layers.Flatten(name="flatten"),
        layers.Dense(84, activation="relu", name="hidden"),
        layers.Dense(10, activation="softmax", name="probabilities"),
    ]


def sequential():
    inputs = keras.Input((32, 32, 3))
    return keras.Sequential([inputs, *lenet5()], name="net")


def functional():
    x = inputs = keras.Input((32, 32, 3))
    for layer in lenet5():
        x = layer(x)
    return keras.Model(inputs, x, name="net")


class LeNet5(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.steps = lenet5()

    def call(self, inputs):
        x = inputs
        for layer in self.steps:
            x = layer(x)
        return x


def subclassed():
    model = LeNet5(name="net")
    model(keras.Input((32, 32, 3)))
    return model


# --8<-- [end:ways]

# --8<-- [start:parts]
model = functional()
kernel = model.get_layer("hidden").kernel.value
print(kernel.sharding.spec, "of", kernel.shape)
for shard in kernel.addressable_shards:
    print(" ", shard.device, shard.data.shape)
# --8<-- [end:parts]

# --8<-- [start:drawing]
jax.debug.visualize_array_sharding(kernel)
# --8<-- [end:drawing]


# --8<-- [start:check]
def check_layout(model, layout_map):
    paths = [weight.path for weight in model.weights]
    for key in layout_map:
        if not any(re.fullmatch(key, path) for path in paths):
            raise ValueError(f"{key!r} matches none of {', '.join(paths)}")
    for weight in model.weights:
        if layout_map[weight.path] and weight.value.is_fully_replicated:
            raise ValueError(f"{weight.path} is whole on each device")


check_layout(model, layout_map)
# --8<-- [end:check]


# --8<-- [start:train]
def train(build, distribution):
    keras.distribution.set_distribution(distribution)
    keras.utils.set_random_seed(1)
    model = build()
    model.compile(
        optimizer=keras.optimizers.SGD(0.01, momentum=0.9),
        loss="sparse_categorical_crossentropy",
    )
    history = model.fit(
        x_train, y_train, batch_size=64, shuffle=False, verbose=0
    )
    return model, history.history["loss"][0]


def difference(model, other):
    pairs = zip(model.get_weights(), other.get_weights())
    return max(abs(a - b).max() for a, b in pairs)


# --8<-- [end:train]

# --8<-- [start:losses]
distribution = keras.distribution.distribution()
single, loss = train(functional, None)
print(f"functional, 1 device:  loss {loss:.4f}")
for build in (functional, sequential, subclassed):
    model, loss = train(build, distribution)
    check_layout(model, layout_map)
    same = difference(model, single) < 1e-5
    name = f"{build.__name__}, 4 devices:"
    print(f"{name:22} loss {loss:.4f}, same weights: {same}")
# --8<-- [end:losses]

# --8<-- [start:slots]
for variable in model.optimizer.variables:
    if "hidden" in variable.path:
        print(variable.path, variable.value.sharding.spec)
# --8<-- [end:slots]


# --8<-- [start:paths]
def set_layout(layouts):
    layout_map = keras.distribution.LayoutMap(mesh)
    layout_map.update(layouts)
    keras.distribution.set_distribution(
        keras.distribution.ModelParallel(layout_map=layout_map)
    )
    return layout_map


keys = ["hidden/kernel", "net/hidden/kernel", ".*hidden/kernel"]
for build in (sequential, functional, subclassed):
    print(f"{build.__name__}: {build().get_layer('hidden').kernel.path}")
    for key in keys:
        set_layout({key: (None, "model")})
        kernel = build().get_layer("hidden").kernel.value
        print(f"  {key!r:20}", kernel.sharding.shard_shape(kernel.shape))
# --8<-- [end:paths]

# --8<-- [start:caught]
wrong_map = set_layout({"hidden/kernel": (None, "model")})
model = sequential()
check_layout(model, wrong_map)  # raises ValueError
# --8<-- [end:caught]

# --8<-- [start:before]
model, _ = train(functional, None)
keras.distribution.set_distribution(distribution)
model.fit(x_train, y_train, batch_size=64, verbose=0)
check_layout(model, layout_map)  # raises ValueError
# --8<-- [end:before]

# --8<-- [start:indivisible]
set_layout({".*conv1/kernel": (None, None, "model", None)})
model = functional()  # raises IndivisibleError
# --8<-- [end:indivisible]

# --8<-- [start:rank]
set_layout({".*hidden/.*": (None, "model")})
model = functional()  # raises IndexError
# --8<-- [end:rank]

# --8<-- [start:twice]
split = (None, "model")
set_layout({".*/kernel": split, ".*hidden/kernel": split})
model = keras.Sequential([layers.Dense(84, name="hidden")], name="net")
model.build((None, 10))  # raises ValueError
# --8<-- [end:twice]
