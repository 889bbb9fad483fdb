"""A `train_step` that trains on attacked images, in all three ways."""

# --8<-- [start:step]
import keras
import tensorflow as tf
from keras import layers


class AdversarialStep:
    def attack(self, x, y):
        with tf.GradientTape() as tape:
            tape.watch(x)
            loss = self.compute_loss(x, y, self(x, training=False))
        return x + 2 / 255 * tf.sign(tape.gradient(loss, x))

    def train_step(self, data):
        x, y = data
        return super().train_step((self.attack(x, y), y))

    def test_step(self, data):
        x, y = data
        return super().test_step((self.attack(x, y), y))


# --8<-- [end:step]
# --8<-- [start:data]
(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train = x_train[:5000].astype("float32") / 255
y_train = y_train[:5000]
x_test, y_test = x_test[:1000].astype("float32") / 255, y_test[:1000]
# --8<-- [end:data]


# --8<-- [start:sequential]
class AdversarialSequential(AdversarialStep, keras.Sequential):
    pass


keras.utils.set_random_seed(1)
model = AdversarialSequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(16, 3, strides=2, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
history = model.fit(x_train, y_train, verbose=0)
print(f"loss {history.history['loss'][0]:.4f}")
print(f"evaluate {model.evaluate(x_test, y_test, verbose=0):.4f}")
# --8<-- [end:sequential]


# --8<-- [start:functional]
class AdversarialModel(AdversarialStep, keras.Model):
    pass


keras.utils.set_random_seed(1)
inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(16, 3, strides=2, activation="relu")(inputs)
x = layers.Flatten()(x)
outputs = layers.Dense(10, activation="softmax")(x)
model = AdversarialModel(inputs, outputs)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
history = model.fit(x_train, y_train, verbose=0)
print(f"loss {history.history['loss'][0]:.4f}")
print(f"evaluate {model.evaluate(x_test, y_test, verbose=0):.4f}")
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class AdversarialNet(AdversarialStep, keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.conv = layers.Conv2D(16, 3, strides=2, activation="relu")
        self.flatten = layers.Flatten()
        self.dense = layers.Dense(10, activation="softmax")

    def call(self, inputs, training=None):
        return self.dense(self.flatten(self.conv(inputs)))


keras.utils.set_random_seed(1)
model = AdversarialNet()
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
history = model.fit(x_train, y_train, verbose=0)
print(f"loss {history.history['loss'][0]:.4f}")
print(f"evaluate {model.evaluate(x_test, y_test, verbose=0):.4f}")
# --8<-- [end:subclassing]
