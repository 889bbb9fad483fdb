"""Rebuild a model from its configuration

`from_config` makes a model from what `get_config` returns. The configuration of a
functional model lists its layers and how they are connected. For a class, also
one that passes a graph to Keras, the configuration has to hold the arguments of
the constructor: `name` and the like come from Keras and go into `**kwargs`, and
those that you add have to come from a `get_config` that you write. With
arguments that have defaults and no `get_config`, you get the defaults, without
an error.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

x = np.ones((2, 4), dtype="float32")
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(5)])
copy = keras.Sequential.from_config(model.get_config())
assert copy(x).shape == model(x).shape == (2, 5), "outputs of another shape"
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(5)(inputs))
copy = keras.Model.from_config(model.get_config())
assert copy(x).shape == model(x).shape == (2, 5), "outputs of another shape"
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(units)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net(5)
Net.from_config(model.get_config())  # raises NotImplementedError
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


model = Net(5)
copy = Net.from_config(model.get_config())
assert copy(x).shape == model(x).shape == (2, 5), "outputs of another shape"


class PlainNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(5)

    def call(self, inputs, training=None):
        return self.dense(inputs)


copy = PlainNet.from_config(PlainNet().get_config())
assert copy(x).shape == (2, 5), "outputs of another shape"
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, units, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(units)(inputs), **kwargs)


model = Graph(5)
Graph.from_config(model.get_config())  # raises TypeError
# --8<-- [end:functional-subclass]


# --8<-- [start:functional-subclass-when]
# only without arguments of its own, or with `get_config` for them
class Graph(keras.Model):
    def __init__(self, units, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(units)(inputs), **kwargs)
        self.units = units

    def get_config(self):
        return {**super().get_config(), "units": self.units}


model = Graph(5)
copy = Graph.from_config(model.get_config())
assert copy(x).shape == model(x).shape == (2, 5), "outputs of another shape"


class PlainGraph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(5)(inputs), **kwargs)


copy = PlainGraph.from_config(PlainGraph().get_config())
assert copy(x).shape == (2, 5), "outputs of another shape"
# --8<-- [end:functional-subclass-when]
