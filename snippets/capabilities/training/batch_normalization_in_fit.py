"""Batch normalization during `fit`

The layer measures its inputs while it trains and uses the measured mean and
variance when it predicts. A graph of layers tells it that `fit` trains. A
`call` of your own does so only with `training` in its signature; without it the
measured values never move, with no error.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

x = np.full((32, 2), 5.0, dtype="float32")
y = np.ones((32, 1), dtype="float32")
# --8<-- [end:imports]

# --8<-- [start:sequential]
norm = layers.BatchNormalization(momentum=0.5)
model = keras.Sequential([keras.Input((2,)), norm, layers.Dense(1)])
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert np.all(norm.moving_mean > 0), "the moving mean stays at zero"
print("moving mean:", norm.moving_mean.numpy())
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((2,))
norm = layers.BatchNormalization(momentum=0.5)
model = keras.Model(inputs, layers.Dense(1)(norm(inputs)))
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert np.all(norm.moving_mean > 0), "the moving mean stays at zero"
print("moving mean:", norm.moving_mean.numpy())
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.norm = layers.BatchNormalization(momentum=0.5)
        self.dense = layers.Dense(1)

    def call(self, inputs):
        return self.dense(self.norm(inputs))


model = Net()
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
moved = np.all(model.norm.moving_mean > 0)
assert moved, "the moving mean stays at zero"  # raises AssertionError
# --8<-- [end:subclassing]


# --8<-- [start:subclassing-when]
# only with training in the signature of call
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.norm = layers.BatchNormalization(momentum=0.5)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        return self.dense(self.norm(inputs))


model = Net()
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert np.all(model.norm.moving_mean > 0), "the moving mean stays at zero"
print("moving mean:", model.norm.moving_mean.numpy())
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((2,))
        norm = layers.BatchNormalization(momentum=0.5, name="norm")
        super().__init__(inputs, layers.Dense(1)(norm(inputs)), **kwargs)


model = Graph()
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
norm = model.get_layer("norm")
assert np.all(norm.moving_mean > 0), "the moving mean stays at zero"
print("moving mean:", norm.moving_mean.numpy())
# --8<-- [end:functional-subclass]
