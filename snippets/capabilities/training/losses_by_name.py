"""Use a different loss for each output

Give each output its own loss: pass `compile` a dictionary of losses, with the
name of an output as key. In a functional model, each output is named after the
layer that returns it. The outputs of `Sequential` and subclassed models have no
such names: return them as a dictionary, from the last layer or from `call`, and
its keys are the names.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

x = np.ones((8, 4), dtype="float32")
price = np.ones((8, 1), dtype="float32")
rooms = np.ones((8, 1), dtype="float32")
losses = {"price": "mean_squared_error", "rooms": "mean_absolute_error"}
# --8<-- [end:imports]

# --8<-- [start:sequential]
# Dense has one output, so one name is all that there could be.
model = keras.Sequential([keras.Input((4,)), layers.Dense(1, name="price")])
model.compile(optimizer="sgd", loss={"price": "mean_squared_error"})
model.fit(x, price, verbose=0)  # raises TypeError
# --8<-- [end:sequential]


# --8<-- [start:sequential-when]
# only if its last layer returns a dictionary
class Heads(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.price = layers.Dense(1)
        self.rooms = layers.Dense(1)

    def call(self, inputs):
        return {"price": self.price(inputs), "rooms": self.rooms(inputs)}


model = keras.Sequential([keras.Input((4,)), Heads()])
model.compile(optimizer="sgd", loss=losses)
history = model.fit(x, {"price": price, "rooms": rooms}, verbose=0)
assert {"price_loss", "rooms_loss"} <= set(history.history)
print(list(history.history))
# --8<-- [end:sequential-when]

# --8<-- [start:functional]
inputs = keras.Input((4,))
outputs = [
    layers.Dense(1, name="price")(inputs),
    layers.Dense(1, name="rooms")(inputs),
]
model = keras.Model(inputs, outputs)
model.compile(optimizer="sgd", loss=losses)
history = model.fit(x, {"price": price, "rooms": rooms}, verbose=0)
assert {"price_loss", "rooms_loss"} <= set(history.history)
print(list(history.history))
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.price = layers.Dense(1, name="price")
        self.rooms = layers.Dense(1, name="rooms")

    def call(self, inputs, training=None):
        return [self.price(inputs), self.rooms(inputs)]


model = Net()
model.compile(optimizer="sgd", loss=losses)
targets = {"price": price, "rooms": rooms}
model.fit(x, targets, verbose=0)  # raises TypeError
# --8<-- [end:subclassing]


# --8<-- [start:subclassing-when]
# only if `call` returns a dictionary
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.price = layers.Dense(1)
        self.rooms = layers.Dense(1)

    def call(self, inputs, training=None):
        return {"price": self.price(inputs), "rooms": self.rooms(inputs)}


model = Net()
model.compile(optimizer="sgd", loss=losses)
history = model.fit(x, {"price": price, "rooms": rooms}, verbose=0)
assert {"price_loss", "rooms_loss"} <= set(history.history)
print(list(history.history))
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        outputs = [
            layers.Dense(1, name="price")(inputs),
            layers.Dense(1, name="rooms")(inputs),
        ]
        super().__init__(inputs, outputs, **kwargs)


model = Graph()
model.compile(optimizer="sgd", loss=losses)
history = model.fit(x, {"price": price, "rooms": rooms}, verbose=0)
assert {"price_loss", "rooms_loss"} <= set(history.history)
print(list(history.history))
# --8<-- [end:functional-subclass]
