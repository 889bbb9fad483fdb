"""Load a weights file into another model

A functional model stores the weights of each layer under the type of the layer
and its place, so any model with the same layers in the same order can load
them. A subclassed model has no weights to fill before its first call, unless it
has a `build` method. Its layers are in the order in which the constructor
assigns them to attributes.

A weights file follows the structure of the model, and `set_weights` the order of a
list. Neither compares the names of layers. Where the order differs and the shapes
match, weights end up in the wrong layers without an error: [with a
file](../../pitfalls/saving/weight-file-order.md) and [with
`set_weights`](../../pitfalls/saving/weight-order.md). Compare the outputs of both
models after loading.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

x = np.ones((2, 4), dtype="float32")
path = "weights_file.weights.h5"

inputs = keras.Input((4,))
hidden = layers.Dense(5, activation="relu")(inputs)
source = keras.Model(inputs, layers.Dense(3)(hidden))
source.save_weights(path)
# --8<-- [end:imports]

# --8<-- [start:sequential]
hidden = layers.Dense(5, activation="relu")
model = keras.Sequential([keras.Input((4,)), hidden, layers.Dense(3)])
model.load_weights(path)
assert np.allclose(model(x), source(x)), "other outputs"
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
hidden = layers.Dense(5, activation="relu")(inputs)
model = keras.Model(inputs, layers.Dense(3)(hidden))
model.load_weights(path)
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
model.load_weights(path)  # raises ValueError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only after a call, or with a `build` method
model = Net()
model(keras.Input((4,)))
model.load_weights(path)
assert np.allclose(model(x), source(x)), "other outputs"


class BuiltNet(Net):
    def build(self, input_shape):
        self.hidden.build(input_shape)
        self.dense.build(self.hidden.compute_output_shape(input_shape))
        self.built = True


built = BuiltNet()
built.build((None, 4))
built.load_weights(path)
assert np.allclose(built(x), source(x)), "other outputs"
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        hidden = layers.Dense(5, activation="relu")(inputs)
        super().__init__(inputs, layers.Dense(3)(hidden), **kwargs)


model = Graph()
model.load_weights(path)
assert np.allclose(model(x), source(x)), "other outputs"
# --8<-- [end:functional-subclass]
