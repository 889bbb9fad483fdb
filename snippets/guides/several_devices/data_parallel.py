"""Data parallelism on JAX, on virtual devices of one processor."""

# --8<-- [start:parallel]
import os

os.environ["KERAS_BACKEND"] = "jax"
os.environ["NPROC"] = "8"  # threads: virtual devices wait for each other

import jax
import keras
from keras import layers

# Turns one CPU into four devices. Leave it out if you have several GPUs.
jax.config.update("jax_num_cpu_devices", 4)

(x_train, y_train), _ = keras.datasets.cifar10.load_data()
x_train = x_train[:640].astype("float32") / 255
y_train = y_train[:640]

distribution = keras.distribution.DataParallel()
keras.distribution.set_distribution(distribution)
print("devices:", keras.distribution.list_devices())

model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(16, 3, strides=2, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x_train, y_train, batch_size=64, verbose=0)
print("kernel:", model.layers[0].kernel.value.sharding.spec)
# --8<-- [end:parallel]


# --8<-- [start:sharding]
def parts(array):
    print(array.sharding.spec, "of", array.shape)
    for shard in array.addressable_shards:
        print(" ", shard.device, shard.data.shape)


layout = distribution.get_data_layout((64, 32, 32, 3))
parts(keras.distribution.distribute_tensor(x_train[:64], layout))
parts(model.layers[-1].kernel.value)
# --8<-- [end:sharding]


# --8<-- [start:models]
def stack():
    return [
        layers.Conv2D(8, 3, strides=2, activation="relu"),
        layers.BatchNormalization(),
        layers.Flatten(),
        layers.Dropout(0.5),
        layers.Dense(10, activation="softmax"),
    ]


def sequential():
    return keras.Sequential([keras.Input((32, 32, 3)), *stack()])


def functional():
    x = inputs = keras.Input((32, 32, 3))
    for layer in stack():
        x = layer(x)
    return keras.Model(inputs, x)


class Network(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.steps = stack()

    def call(self, inputs, training=None):
        x = inputs
        for layer in self.steps:
            if isinstance(layer, (layers.BatchNormalization, layers.Dropout)):
                x = layer(x, training=training)
            else:
                x = layer(x)
        return x


# --8<-- [end:models]


# --8<-- [start:train]
def compiled(build):
    keras.utils.set_random_seed(1)
    model = build()
    model.compile(
        optimizer=keras.optimizers.SGD(0.05),
        loss="sparse_categorical_crossentropy",
    )
    return model


def train(build, distribution):
    keras.distribution.set_distribution(distribution)
    model = compiled(build)
    history = model.fit(
        x_train, y_train, batch_size=64, shuffle=False, verbose=0
    )
    return model, history.history["loss"][0]


def difference(model, other):
    pairs = zip(model.get_weights(), other.get_weights())
    return max(abs(a - b).max() for a, b in pairs)


# --8<-- [end:train]

# --8<-- [start:losses]
single, loss = train(functional, None)
print(f"functional, 1 device:  loss {loss:.4f}")
for build in (functional, sequential, Network):
    model, loss = train(build, distribution)
    same = difference(model, single) < 1e-5
    name = f"{build.__name__}, 4 devices:"
    print(f"{name:22} loss {loss:.4f}, same weights: {same}")
# --8<-- [end:losses]

# --8<-- [start:uneven]
x, y = x_train[:66], y_train[:66]
model.fit(x, y, batch_size=64, verbose=0)  # raises IndivisibleError
# --8<-- [end:uneven]

# --8<-- [start:predict]
model, _ = train(functional, distribution)
model.predict(x_train[:7], verbose=0)  # raises IndivisibleError
# --8<-- [end:predict]

# --8<-- [start:gone]
model.get_weights()  # raises TypeError
# --8<-- [end:gone]

# --8<-- [start:padding]
model, _ = train(functional, distribution)


def predict(model, x, devices=4):
    missing = -len(x) % devices
    rows = [*range(len(x)), *[0] * missing]  # repeats the first row
    return model.predict(x[rows], verbose=0)[: len(x)]


x = x_train[:7]
predictions = predict(model, x)
same = abs(predictions - model(x)).max() < 1e-6
print(predictions.shape, "as without devices:", same)
# --8<-- [end:padding]

# --8<-- [start:remainder]
x, y = x_train[:66], y_train[:66]
rows = len(x) // 64 * 64
model.fit(x[:rows], y[:rows], batch_size=64, verbose=0)
print(f"trained on {rows} of {len(x)} rows")
# --8<-- [end:remainder]

# --8<-- [start:before]
keras.distribution.set_distribution(None)
model = compiled(functional)
keras.distribution.set_distribution(distribution)
model.fit(x_train, y_train, verbose=0)  # raises ValueError
# --8<-- [end:before]


# --8<-- [start:scope]
class Show(layers.Layer):
    def call(self, inputs):
        jax.debug.inspect_array_sharding(inputs, callback=self.show)
        return inputs

    def show(self, sharding):
        print(sharding.shard_shape((64, 32, 32, 3)))


def network_that_shows():
    return keras.Sequential([keras.Input((32, 32, 3)), Show(), *stack()])


keras.distribution.set_distribution(None)
x, y = x_train[:64], y_train[:64]
with distribution.scope():
    model, other = compiled(network_that_shows), compiled(network_that_shows)
    print("fit inside the scope:")
    model.fit(x, y, batch_size=64, verbose=0)
print("fit outside the scope:")
other.fit(x, y, batch_size=64, verbose=0)
# --8<-- [end:scope]
