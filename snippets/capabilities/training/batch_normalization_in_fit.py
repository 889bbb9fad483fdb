"""Train with batch normalization

`BatchNormalization` normalizes each batch during training and updates a moving
mean and variance, which it uses for prediction. `Sequential` and functional
models tell the layer when `fit` is training. A model that you subclass does so
only if `call` has `training` in its signature. Otherwise the moving statistics
are never updated, and no error is raised.
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
# only if `call` has `training` in its signature
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
