"""A custom layer in all three ways: saved, loaded, and trained."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers, ops
# --8<-- [end:imports]


# --8<-- [start:layer]
@keras.saving.register_keras_serializable(package="guides")
class PowerPooling(layers.Layer):
    def __init__(self, start=3.0, **kwargs):
        super().__init__(**kwargs)
        self.start = start

    def build(self, input_shape):
        self.power = self.add_weight(
            shape=(input_shape[-1],),
            initializer=keras.initializers.Constant(self.start),
            name="power",
        )

    def call(self, inputs):
        x = ops.maximum(inputs, 0.001) ** self.power
        return ops.mean(x, axis=(1, 2)) ** (1 / self.power)

    def get_config(self):
        return {**super().get_config(), "start": self.start}


# --8<-- [end:layer]
# --8<-- [start:data]
(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train, y_train = x_train[:10000] / 255, y_train[:10000]
x_test = x_test / 255
# --8<-- [end:data]

# --8<-- [start:sequential]
keras.utils.set_random_seed(1)
sequential = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(32, 3, strides=2, activation="relu"),
        layers.Conv2D(64, 3, strides=2, activation="relu"),
        PowerPooling(),
        layers.Dense(10, activation="softmax"),
    ]
)
# --8<-- [end:sequential]

# --8<-- [start:functional]
keras.utils.set_random_seed(1)
inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(32, 3, strides=2, activation="relu")(inputs)
x = layers.Conv2D(64, 3, strides=2, activation="relu")(x)
x = PowerPooling()(x)
outputs = layers.Dense(10, activation="softmax")(x)
functional = keras.Model(inputs, outputs)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
@keras.saving.register_keras_serializable(package="guides")
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.conv1 = layers.Conv2D(32, 3, strides=2, activation="relu")
        self.conv2 = layers.Conv2D(64, 3, strides=2, activation="relu")
        self.pooling = PowerPooling()
        self.dense = layers.Dense(10, activation="softmax")

    def call(self, inputs, training=None):
        x = self.conv1(inputs)
        x = self.conv2(x)
        x = self.pooling(x)
        return self.dense(x)


keras.utils.set_random_seed(1)
subclassed = Net()
# --8<-- [end:subclassing]

# --8<-- [start:same]
images = x_test[:100]
expected = sequential(images)
for model in (sequential, functional, subclassed):
    outputs = model(images)
    model.save("three_ways.keras")
    loaded = keras.saving.load_model("three_ways.keras")
    print(
        f"{type(model).__name__}: {model.count_params():,} parameters,",
        f"difference {np.max(np.abs(outputs - expected))},",
        f"after loading {np.max(np.abs(loaded(images) - outputs))}",
    )
# --8<-- [end:same]

# --8<-- [start:fit]
learned = PowerPooling()
for name, pooling in {
    "average": layers.GlobalAveragePooling2D(),
    "learned": learned,
    "maximum": layers.GlobalMaxPooling2D(),
}.items():
    keras.utils.set_random_seed(1)
    model = keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Conv2D(32, 3, strides=2, activation="relu"),
            layers.Conv2D(64, 3, strides=2, activation="relu"),
            pooling,
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(0.003),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    model.fit(x_train, y_train, batch_size=64, epochs=5, verbose=0)
    loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
    print(f"{name}: test accuracy {accuracy:.3f}")
# --8<-- [end:fit]

# --8<-- [start:powers]
powers = learned.power.numpy()
print(f"powers from {powers.min():.2f} to {powers.max():.2f}")
# --8<-- [end:powers]
