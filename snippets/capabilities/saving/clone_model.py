"""Clone a model with new weights

`keras.models.clone_model` follows the graph of a model and creates each layer
again. A subclassed model has no graph, so its constructor is called again, with
the arguments that `get_config` returns. It needs no `get_config` if it takes no
arguments of its own. With arguments that have defaults and no `get_config`, the
clone has the defaults, without an error. A class that passes a graph to Keras is
cloned from that graph: the clone is a plain functional model, without the
methods of the class.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers


def same_shapes(clone, model):
    """Whether two models have weights of the same shapes, and other values."""
    pairs = list(zip(clone.get_weights(), model.get_weights()))
    shapes = len(pairs) == 2 and all(a.shape == b.shape for a, b in pairs)
    return shapes and not np.array_equal(*pairs[0])


# --8<-- [end:imports]
# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
clone = keras.models.clone_model(model)
assert same_shapes(clone, model), "other shapes, or the same values"
print(type(clone).__name__)
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(3)(inputs))
clone = keras.models.clone_model(model)
assert same_shapes(clone, model), "other shapes, or the same values"
print(type(clone).__name__)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(units)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net(3)
model(keras.Input((4,)))
keras.models.clone_model(model)  # raises NotImplementedError
# --8<-- [end:subclassing]


# --8<-- [start:subclassing-when]
# only without arguments of its own, or with `get_config` for them
class Net(keras.Model):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.dense = layers.Dense(units)

    def call(self, inputs, training=None):
        return self.dense(inputs)

    def get_config(self):
        return {**super().get_config(), "units": self.units}


model = Net(3)
model(keras.Input((4,)))
clone = keras.models.clone_model(model)
assert same_shapes(clone, model), "other shapes, or the same values"
print(type(clone).__name__)


class PlainNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = PlainNet()
model(keras.Input((4,)))
clone = keras.models.clone_model(model)
assert same_shapes(clone, model), "other shapes, or the same values"
print(type(clone).__name__)
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, units, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(units)(inputs), **kwargs)


model = Graph(3)
clone = keras.models.clone_model(model)
assert same_shapes(clone, model), "other shapes, or the same values"
print(type(clone).__name__)
# --8<-- [end:functional-subclass]
