"""Print a full summary before the model has seen data

A layer creates its weights as soon as it knows the shape of its input, and
`summary` can show them without any data. A model that begins with a
`keras.Input` has this shape from the start. A subclassed model learns it from
its first call, which can be on a `keras.Input`, or from a `build` method that
you write. A `Sequential` without a `keras.Input` is in the same position, and
`model.build((None, 4))` builds it.
"""

# --8<-- [start:imports]
import keras
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
assert model.count_params() == 15
model.summary()
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(3)(inputs))
assert model.count_params() == 15
model.summary()
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net()
model.count_params()  # raises ValueError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only after a call, or with a `build` method
model = Net()
model(keras.Input((4,)))
assert model.count_params() == 15
model.summary()


class BuiltNet(Net):
    def build(self, input_shape):
        self.dense.build(input_shape)
        self.built = True


built = BuiltNet()
built.build((None, 4))
assert built.count_params() == 15
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(3)(inputs), **kwargs)


model = Graph()
assert model.count_params() == 15
model.summary()
# --8<-- [end:functional-subclass]
