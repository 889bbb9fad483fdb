"""Train on a `tf.data.Dataset`

Pass the dataset of batches to `fit` in place of the arrays; this works with
every kind of model. If the dataset never ends, `steps_per_epoch` sets how many
batches make an epoch. Shuffle the dataset yourself: `fit` does not shuffle it.
"""

# --8<-- [start:imports]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

dataset = tf.data.Dataset.from_tensors((np.ones(4), np.ones(3)))
dataset = dataset.repeat().batch(2)  # without end
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile("sgd", "mse")
model.fit(dataset, steps_per_epoch=3, shuffle=False, verbose=0)
print(model.optimizer.iterations.numpy(), "steps")
assert model.optimizer.iterations == 3
assert np.all(model.layers[-1].bias != 0), "the model does not train"
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(3)(inputs))
model.compile("sgd", "mse")
model.fit(dataset, steps_per_epoch=3, shuffle=False, verbose=0)
print(model.optimizer.iterations.numpy(), "steps")
assert model.optimizer.iterations == 3
assert np.all(model.layers[-1].bias != 0), "the model does not train"
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net()
model.compile("sgd", "mse")
model.fit(dataset, steps_per_epoch=3, shuffle=False, verbose=0)
print(model.optimizer.iterations.numpy(), "steps")
assert model.optimizer.iterations == 3
assert np.all(model.layers[-1].bias != 0), "the model does not train"
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(3)(inputs), **kwargs)


model = Graph()
model.compile("sgd", "mse")
model.fit(dataset, steps_per_epoch=3, shuffle=False, verbose=0)
print(model.optimizer.iterations.numpy(), "steps")
assert model.optimizer.iterations == 3
assert np.all(model.layers[-1].bias != 0), "the model does not train"
# --8<-- [end:functional-subclass]
