"""Copy weights from one model to another

`get_weights` and `set_weights` pass arrays in the order of the model's layers, so
they copy weights between models that were built in different ways from the same
layers. A subclassed model has no weights to set before its first call, unless it
has a `build` method. Its layers are in the order in which the constructor assigns
them to attributes, whatever the order in which `call` uses them. Where the order
differs and the shapes match, the weights end up [in the wrong layers without an
error](../../pitfalls/saving/weight-order.md).
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

x = np.ones((2, 4), dtype="float32")
hidden = layers.Dense(5, activation="relu")
source = keras.Sequential([keras.Input((4,)), hidden, layers.Dense(3)])
# --8<-- [end:imports]

# --8<-- [start:sequential]
hidden = layers.Dense(5, activation="relu")
model = keras.Sequential([keras.Input((4,)), hidden, layers.Dense(3)])
model.set_weights(source.get_weights())
assert np.allclose(model(x), source(x)), "other outputs"
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
hidden = layers.Dense(5, activation="relu")(inputs)
model = keras.Model(inputs, layers.Dense(3)(hidden))
model.set_weights(source.get_weights())
assert np.allclose(model(x), source(x)), "other outputs"
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(5, activation="relu")
        self.dense = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.dense(self.hidden(inputs))


model = Net()
model.set_weights(source.get_weights())  # raises ValueError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only after a call, or with a `build` method
model = Net()
model(keras.Input((4,)))
model.set_weights(source.get_weights())
assert np.allclose(model(x), source(x)), "other outputs"


class BuiltNet(Net):
    def build(self, input_shape):
        self.hidden.build(input_shape)
        self.dense.build(self.hidden.compute_output_shape(input_shape))
        self.built = True


built = BuiltNet()
built.build((None, 4))
built.set_weights(source.get_weights())
assert np.allclose(built(x), source(x)), "other outputs"
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        hidden = layers.Dense(5, activation="relu")(inputs)
        super().__init__(inputs, layers.Dense(3)(hidden), **kwargs)


model = Graph()
model.set_weights(source.get_weights())
assert np.allclose(model(x), source(x)), "other outputs"
# --8<-- [end:functional-subclass]
