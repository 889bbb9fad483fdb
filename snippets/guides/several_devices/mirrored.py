"""MirroredStrategy on virtual devices of one processor."""

# --8<-- [start:mirrored]
import keras
import tensorflow as tf
from keras import layers

# Turns one CPU into four devices. Leave it out if you have several GPUs.
cpu = tf.config.list_physical_devices("CPU")[0]
virtual = [tf.config.LogicalDeviceConfiguration() for _ in range(4)]
tf.config.set_logical_device_configuration(cpu, virtual)

(x_train, y_train), _ = keras.datasets.cifar10.load_data()
x_train = x_train[:640].astype("float32") / 255
y_train = y_train[:640]

strategy = tf.distribute.MirroredStrategy()
print("devices:", strategy.num_replicas_in_sync)
with strategy.scope():
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
print("kernel:", type(model.layers[0].kernel.value).__name__)
# --8<-- [end:mirrored]


# --8<-- [start:lenet5]
def lenet5(pooling=layers.AveragePooling2D):
    return [
        layers.Conv2D(6, 5, padding="same", activation="relu"),
        pooling(2),
        layers.Conv2D(16, 5, padding="same", activation="relu"),
        pooling(2),
        layers.Conv2D(120, 5, padding="same", activation="relu"),
        layers.Flatten(),
        layers.Dense(84, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ]


def sequential(*arguments):
    return keras.Sequential([keras.Input((32, 32, 3)), *lenet5(*arguments)])


def functional():
    x = inputs = keras.Input((32, 32, 3))
    for layer in lenet5():
        x = layer(x)
    return keras.Model(inputs, x)


class LeNet5(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.steps = lenet5()

    def call(self, inputs):
        x = inputs
        for layer in self.steps:
            x = layer(x)
        return x


# --8<-- [end:lenet5]


# --8<-- [start:train]
def mirrored(devices):
    if devices == 1:
        return tf.distribute.get_strategy()  # the default: a single device
    return tf.distribute.MirroredStrategy(
        [f"CPU:{number}" for number in range(devices)],
        cross_device_ops=tf.distribute.ReductionToOneDevice(),
    )


def train(build, devices, x=x_train, y=y_train, **settings):
    with mirrored(devices).scope():
        keras.utils.set_random_seed(1)
        model = build()
        model.compile(
            optimizer=keras.optimizers.SGD(0.05),
            loss="sparse_categorical_crossentropy",
        )
    settings = {"batch_size": 64, "shuffle": False, "verbose": 0} | settings
    history = model.fit(x, y, **settings)
    return model, history.history["loss"][0]


def difference(model, other):
    pairs = zip(model.get_weights(), other.get_weights())
    return max(abs(a - b).max() for a, b in pairs)


# --8<-- [end:train]

# --8<-- [start:losses]
single, loss = train(functional, devices=1)
print(f"functional, 1 device:  loss {loss:.4f}")
for build, devices in [
    (functional, 2),
    (functional, 4),
    (sequential, 4),
    (LeNet5, 4),
]:
    model, loss = train(build, devices)
    same = difference(model, single) < 1e-6
    name = f"{build.__name__}, {devices} devices:"
    print(f"{name:22} loss {loss:.4f}, same weights: {same}")
# --8<-- [end:losses]


# --8<-- [start:ties]
def with_max_pooling():
    return sequential(layers.MaxPooling2D)


single, loss = train(with_max_pooling, devices=1)
model, other_loss = train(with_max_pooling, devices=2)
print(f"losses {loss:.4f} and {other_loss:.4f}")
print(f"largest difference of a weight: {difference(model, single):.0e}")
# --8<-- [end:ties]

# --8<-- [start:outside]
model = functional()
with mirrored(2).scope():
    model.compile("sgd", "sparse_categorical_crossentropy")
model.fit(x_train, y_train, verbose=0)  # raises AssertionError
# --8<-- [end:outside]

# --8<-- [start:silent]
strategy = mirrored(4)
model = functional()
model.compile("sgd", "sparse_categorical_crossentropy")
print("outside:", model.distribute_strategy.num_replicas_in_sync)
with strategy.scope():
    model = functional()
    model.compile("sgd", "sparse_categorical_crossentropy")
print("inside:", model.distribute_strategy.num_replicas_in_sync)
# --8<-- [end:silent]


# --8<-- [start:uneven]
def small():
    return keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Flatten(),
            layers.Dense(10, "softmax"),
        ]
    )


x, y = x_train[:67], y_train[:67]
single, loss = train(small, 1, x, y)
model, other_loss = train(small, 2, x, y)
print(f"losses {loss:.4f} and {other_loss:.4f}")
print(f"largest difference of a weight: {difference(model, single):.0e}")

row_weights = tf.constant([1.0] * 64 + [3 / 4, 3 / 4, 3 / 2])
weighted, _ = train(small, 1, x, y, sample_weight=row_weights)
print("same with row weights:", difference(model, weighted) < 1e-6)
# --8<-- [end:uneven]

# --8<-- [start:remainder]
dataset = tf.data.Dataset.from_tensor_slices((x, y))
dataset = dataset.batch(64, drop_remainder=True)
settings = {"batch_size": None, "shuffle": None}
single, _ = train(small, 1, dataset, None, **settings)
model, _ = train(small, 2, dataset, None, **settings)
print("same weights:", difference(model, single) < 1e-6)
# --8<-- [end:remainder]

# --8<-- [start:evaluate]
print(model.predict(x_train[:7], verbose=0).shape)
model.evaluate(x_train[:7], y_train[:7])  # raises InvalidArgumentError
# --8<-- [end:evaluate]


# --8<-- [start:normalization]
def with_normalization(synchronized=False):
    normalization = layers.BatchNormalization(synchronized=synchronized)
    return keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Conv2D(8, 3, strides=4),
            normalization,
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )


def with_synchronized_normalization():
    return with_normalization(synchronized=True)


x, y = x_train[:128], y_train[:128]
single, _ = train(with_normalization, 1, x, y)
for build in (with_normalization, with_synchronized_normalization):
    model, _ = train(build, 2, x, y)
    print(f"{build.__name__}:", difference(model, single) < 1e-5)
# --8<-- [end:normalization]

# --8<-- [start:ignored]
keras.distribution.set_distribution(keras.distribution.DataParallel())
model = functional()
model.compile("sgd", "sparse_categorical_crossentropy")
model.fit(x_train[:7], y_train[:7], verbose=0)
print("devices:", model.distribute_strategy.num_replicas_in_sync)
# --8<-- [end:ignored]

# --8<-- [start:late]
two = virtual[:2]
tf.config.set_logical_device_configuration(cpu, two)  # raises RuntimeError
# --8<-- [end:late]
