"""Freeze layers for fine-tuning

Find a layer by its name with `get_layer`, set its `trainable` to `False` and
then compile the model: `fit` leaves the weights of that layer unchanged. The
code is the same for every kind of model, because a subclassed model finds the
layers in its attributes.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

x = np.ones((8, 4), dtype="float32")
y = np.zeros((8, 1), dtype="float32")


def changed(layer):
    """Whether the kernel of a layer that began with ones has changed."""
    return not np.all(layer.kernel == 1)


# --8<-- [end:imports]
# --8<-- [start:sequential]
model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(3, kernel_initializer="ones", name="backbone"),
        layers.Dense(1, kernel_initializer="ones", name="head"),
    ]
)
model.get_layer("backbone").trainable = False
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert changed(model.get_layer("head")), "nothing trains"
assert not changed(model.get_layer("backbone")), "the frozen layer trains"
print("trainable weights:", len(model.trainable_weights))
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
features = layers.Dense(3, kernel_initializer="ones", name="backbone")(inputs)
outputs = layers.Dense(1, kernel_initializer="ones", name="head")(features)
model = keras.Model(inputs, outputs)
model.get_layer("backbone").trainable = False
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert changed(model.get_layer("head")), "nothing trains"
assert not changed(model.get_layer("backbone")), "the frozen layer trains"
print("trainable weights:", len(model.trainable_weights))
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.backbone = layers.Dense(
            3, kernel_initializer="ones", name="backbone"
        )
        self.head = layers.Dense(1, kernel_initializer="ones", name="head")

    def call(self, inputs, training=None):
        return self.head(self.backbone(inputs))


model = Net()
model.get_layer("backbone").trainable = False
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert changed(model.get_layer("head")), "nothing trains"
assert not changed(model.get_layer("backbone")), "the frozen layer trains"
print("trainable weights:", len(model.trainable_weights))
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        backbone = layers.Dense(3, kernel_initializer="ones", name="backbone")
        head = layers.Dense(1, kernel_initializer="ones", name="head")
        inputs = keras.Input((4,))
        super().__init__(inputs, head(backbone(inputs)), **kwargs)


model = Graph()
model.get_layer("backbone").trainable = False
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert changed(model.get_layer("head")), "nothing trains"
assert not changed(model.get_layer("backbone")), "the frozen layer trains"
print("trainable weights:", len(model.trainable_weights))
# --8<-- [end:functional-subclass]
