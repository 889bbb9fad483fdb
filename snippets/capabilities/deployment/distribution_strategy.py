"""Training under a distribution strategy

A model that is made inside the scope of a `tf.distribute` strategy has its
weights where the strategy puts them, and `fit` gives each replica a share of
the batch. The probes use one device, so they show that every way trains under a
strategy, not how much faster several devices are.
"""

# --8<-- [start:imports]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))
strategy = tf.distribute.MirroredStrategy(["/cpu:0"])
# --8<-- [end:imports]

# --8<-- [start:sequential]
with strategy.scope():
    model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mean_squared_error")
before = model.get_weights()[0]
model.fit(x, y, verbose=0)
assert not np.array_equal(model.get_weights()[0], before)
print(model.distribute_strategy.num_replicas_in_sync, "replica")
# --8<-- [end:sequential]

# --8<-- [start:functional]
with strategy.scope():
    inputs = keras.Input((4,))
    model = keras.Model(inputs, layers.Dense(1)(inputs))
    model.compile(optimizer="sgd", loss="mean_squared_error")
before = model.get_weights()[0]
model.fit(x, y, verbose=0)
assert not np.array_equal(model.get_weights()[0], before)
print(model.distribute_strategy.num_replicas_in_sync, "replica")
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        return self.dense(inputs)


with strategy.scope():
    model = Net()
    model(keras.Input((4,)))
    model.compile(optimizer="sgd", loss="mean_squared_error")
before = model.get_weights()[0]
model.fit(x, y, verbose=0)
assert not np.array_equal(model.get_weights()[0], before)
print(model.distribute_strategy.num_replicas_in_sync, "replica")
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(1)(inputs), **kwargs)


with strategy.scope():
    model = Graph()
    model.compile(optimizer="sgd", loss="mean_squared_error")
before = model.get_weights()[0]
model.fit(x, y, verbose=0)
assert not np.array_equal(model.get_weights()[0], before)
print(model.distribute_strategy.num_replicas_in_sync, "replica")
# --8<-- [end:functional-subclass]
