"""Build a model with multiple outputs

Return the outputs as a dictionary and give `compile` a dictionary of losses
with the same keys, so that each output is trained with a loss of its own. A
`Sequential` model can't branch, since each layer follows the one before it.
Only its last layer can return several outputs, and that layer may be a
functional model.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

x = np.ones((8, 4))
targets = {"price": np.ones((8, 1)), "kind": np.ones((8, 1))}
losses = {"price": "mean_squared_error", "kind": "binary_crossentropy"}
# --8<-- [end:imports]

# --8<-- [start:sequential]
keras.Sequential(
    [keras.Input((4,)), [layers.Dense(1), layers.Dense(1)]]
)  # raises ValueError
# --8<-- [end:sequential]

# --8<-- [start:sequential-when]
# only from the last layer, which may be a functional model
inputs = keras.Input((3,))
price = layers.Dense(1)(inputs)
kind = layers.Dense(1, activation="sigmoid")(inputs)
heads = keras.Model(inputs, {"price": price, "kind": kind})
model = keras.Sequential([keras.Input((4,)), layers.Dense(3), heads])
model.compile(optimizer="sgd", loss=losses)
logs = model.train_on_batch(x, targets, return_dict=True)
assert {"price_loss", "kind_loss"} <= set(logs)
# --8<-- [end:sequential-when]

# --8<-- [start:functional]
inputs = keras.Input((4,))
price = layers.Dense(1)(inputs)
kind = layers.Dense(1, activation="sigmoid")(inputs)
model = keras.Model(inputs, {"price": price, "kind": kind})
model.compile(optimizer="sgd", loss=losses)
logs = model.train_on_batch(x, targets, return_dict=True)
assert {"price_loss", "kind_loss"} <= set(logs)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.price = layers.Dense(1)
        self.kind = layers.Dense(1, activation="sigmoid")

    def call(self, inputs, training=None):
        return {"price": self.price(inputs), "kind": self.kind(inputs)}


model = Net()
model.compile(optimizer="sgd", loss=losses)
logs = model.train_on_batch(x, targets, return_dict=True)
assert {"price_loss", "kind_loss"} <= set(logs)
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        price = layers.Dense(1)(inputs)
        kind = layers.Dense(1, activation="sigmoid")(inputs)
        outputs = {"price": price, "kind": kind}
        super().__init__(inputs, outputs, **kwargs)


model = Graph()
model.compile(optimizer="sgd", loss=losses)
logs = model.train_on_batch(x, targets, return_dict=True)
assert {"price_loss", "kind_loss"} <= set(logs)
print(list(model(x)))
# --8<-- [end:functional-subclass]
