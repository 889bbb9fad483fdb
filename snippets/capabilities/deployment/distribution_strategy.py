"""Train with a `tf.distribute` strategy

Create and compile the model inside the scope of the strategy. The strategy then
places the weights on its devices, such as several GPUs, and `fit` splits each
batch among them. Call a subclassed model once inside the scope, so that its
weights are created there. The code below uses a single device: it shows that
every kind of model trains under a strategy, not how much faster several devices
are.
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
