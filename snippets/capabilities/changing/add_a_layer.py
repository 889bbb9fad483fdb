"""Add a layer to an existing model

A `Sequential` model takes another layer through `add`. A functional model is
extended by calling the new layer on `model.output` and defining a model that
ends there. A subclassed model accepts no new layer once it is built. Put the
model and the new layer into another model, or add the layer to a `Sequential`
that the class holds as an attribute.

Compile the longer model before you train it. A `Sequential` model that has
already been fitted goes on training without the layer that you add.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

data = np.ones((2, 4))
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
before = model(data)
extra = layers.Dense(2)
model.add(extra)
assert np.allclose(model(data), extra(before))
print(type(model).__name__, model(data).shape)
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(3)(inputs))
extra = layers.Dense(2)
longer = keras.Model(model.input, extra(model.output))
assert np.allclose(longer(data), extra(model(data)))
print(type(longer).__name__, longer(data).shape)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net()
model(data)
model.extra = layers.Dense(2)  # raises ValueError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only in a new model that contains it, or inside a Sequential
model = Net()
extra = layers.Dense(2)
longer = keras.Sequential([model, extra])
assert np.allclose(longer(data), extra(model(data)))
print(type(longer).__name__, longer(data).shape)


class StackNet(Net):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = keras.Sequential([layers.Dense(3)])


model = StackNet()
before = model(data)
extra = layers.Dense(2)
model.dense.add(extra)
assert np.allclose(model(data), extra(before))
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(3)(inputs), **kwargs)


model = Graph()
extra = layers.Dense(2)
longer = keras.Model(model.input, extra(model.output))
assert np.allclose(longer(data), extra(model(data)))
print(type(longer).__name__, longer(data).shape)
# --8<-- [end:functional-subclass]
