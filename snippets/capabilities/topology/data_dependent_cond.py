"""Choose between two computations with `ops.cond`

`ops.cond` makes a choice part of the graph that `fit` runs, where a Python `if`
on a tensor fails. Its two functions take no arguments; they use the tensors
around them. Write it in the `call` method of a layer or of a subclassed model.
In the definition of a functional model those tensors are symbolic and have no
values when the model runs. There, put the choice into a layer, such as a
`Lambda`, or use `ops.switch`, which takes the tensor as an argument, or
`ops.where`, which computes both results.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers, ops


def fold(x):
    return ops.cond(ops.mean(x) > 0, lambda: 2 * x, lambda: -x)


x = np.ones((8, 4), dtype="float32")
y = np.ones((8, 1))
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential(
    [keras.Input((4,)), layers.Lambda(fold), layers.Dense(1)]
)
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert np.allclose(model(x), model(-2 * x))
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(1)(fold(inputs)))
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)  # raises TypeError
# --8<-- [end:functional]

# --8<-- [start:functional-when]
# only inside a layer, or as `ops.switch`
inputs = keras.Input((4,))
folded = layers.Lambda(fold)(inputs)
model = keras.Model(inputs, layers.Dense(1)(folded))
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert np.allclose(model(x), model(-2 * x))

positive = ops.cast(ops.mean(inputs) > 0, "int32")
folded = ops.switch(positive, [lambda x: -x, lambda x: 2 * x], inputs)
model = keras.Model(inputs, layers.Dense(1)(folded))
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert np.allclose(model(x), model(-2 * x))
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
model.fit(x, y, verbose=0)
assert np.allclose(model(x), model(-2 * x))
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(1)(fold(inputs)), **kwargs)


model = Graph()
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)  # raises TypeError
# --8<-- [end:functional-subclass]


# --8<-- [start:functional-subclass-when]
# only inside a layer, or as `ops.switch`
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        folded = layers.Lambda(fold)(inputs)
        super().__init__(inputs, layers.Dense(1)(folded), **kwargs)


model = Graph()
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert np.allclose(model(x), model(-2 * x))


class SwitchGraph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        positive = ops.cast(ops.mean(inputs) > 0, "int32")
        folded = ops.switch(positive, [lambda x: -x, lambda x: 2 * x], inputs)
        super().__init__(inputs, layers.Dense(1)(folded), **kwargs)


model = SwitchGraph()
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert np.allclose(model(x), model(-2 * x))
# --8<-- [end:functional-subclass-when]
