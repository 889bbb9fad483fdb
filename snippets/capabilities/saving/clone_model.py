"""Clone a model with new weights

`keras.models.clone_model` follows the graph of a model and makes each layer
again. Without a graph it calls the constructor again, so a class must tell its
arguments in `get_config`. A class that hands in its graph is cloned from that
graph: the clone is a plain functional model, without the methods of the class.
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
# only with get_config for the arguments of its constructor
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
