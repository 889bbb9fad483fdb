"""Use a Python `if` on the values of a tensor

A Python `if` needs a value, and in `fit` there is none: the model is turned into a
graph of operations before the first batch arrives, even if it is a class. On any
backend, use `ops.where` or [`ops.cond`](data-dependent-cond.md) instead. On the
TensorFlow backend there are two more options. `tf.function`, as a decorator or a call,
rewrites the `if` of a function into an operation of the graph; it works in `fit`.
`run_eagerly=True` runs each step as Python, on values, and is slower. A functional
model, which is defined with symbolic tensors, also needs a layer around the function.
"""

# --8<-- [start:imports]
import keras
import numpy as np
import tensorflow as tf
from keras import layers, ops


def fold(x):
    if ops.mean(x) > 0:
        return x
    return -x


fold_in_graph = tf.function(fold)
x = np.ones((8, 4), dtype="float32")
y = np.ones((8, 1))
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential(
    [keras.Input((4,)), layers.Lambda(fold), layers.Dense(1)]
)
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)  # raises OperatorNotAllowedInGraphError
# --8<-- [end:sequential]

# --8<-- [start:sequential-when]
# only with `tf.function` around the helper, or `run_eagerly=True`
model = keras.Sequential(
    [keras.Input((4,)), layers.Lambda(fold_in_graph), layers.Dense(1)]
)
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert np.allclose(model(x), model(-x))

model = keras.Sequential(
    [keras.Input((4,)), layers.Lambda(fold), layers.Dense(1)]
)
model.compile(loss="mean_squared_error", run_eagerly=True)
model.fit(x, y, verbose=0)
assert np.allclose(model(x), model(-x))
# --8<-- [end:sequential-when]

# --8<-- [start:functional]
inputs = keras.Input((4,))
fold(inputs)  # raises TypeError
# --8<-- [end:functional]

# --8<-- [start:functional-when]
# only inside a layer, with `tf.function` or `run_eagerly=True`
inputs = keras.Input((4,))
folded = layers.Lambda(fold_in_graph)(inputs)
model = keras.Model(inputs, layers.Dense(1)(folded))
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert np.allclose(model(x), model(-x))

folded = layers.Lambda(fold, output_shape=(4,))(inputs)
model = keras.Model(inputs, layers.Dense(1)(folded))
model.compile(loss="mean_squared_error", run_eagerly=True)
model.fit(x, y, verbose=0)
assert np.allclose(model(x), model(-x))
# --8<-- [end:functional-when]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        return self.dense(fold(inputs))


model = Net()
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)  # raises OperatorNotAllowedInGraphError
# --8<-- [end:subclassing]


# --8<-- [start:subclassing-when]
# only with `tf.function` around the helper, or `run_eagerly=True`
class GraphNet(Net):
    def call(self, inputs, training=None):
        return self.dense(fold_in_graph(inputs))


model = GraphNet()
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert np.allclose(model(x), model(-x))

model = Net()
model.compile(loss="mean_squared_error", run_eagerly=True)
model.fit(x, y, verbose=0)
assert np.allclose(model(x), model(-x))
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(1)(fold(inputs)), **kwargs)


Graph()  # raises TypeError
# --8<-- [end:functional-subclass]


# --8<-- [start:functional-subclass-when]
# only inside a layer, with `tf.function` or `run_eagerly=True`
class Graph(keras.Model):
    def __init__(self, function, **kwargs):
        inputs = keras.Input((4,))
        folded = layers.Lambda(function, output_shape=(4,))(inputs)
        super().__init__(inputs, layers.Dense(1)(folded), **kwargs)


model = Graph(fold_in_graph)
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert np.allclose(model(x), model(-x))

model = Graph(fold)
model.compile(loss="mean_squared_error", run_eagerly=True)
model.fit(x, y, verbose=0)
assert np.allclose(model(x), model(-x))
# --8<-- [end:functional-subclass-when]
