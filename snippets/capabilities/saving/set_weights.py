"""Copy weights from one model to another

`get_weights` and `set_weights` pass arrays in the order in which the layers
stand, so they carry weights from a Sequential model to any other of the same
layers. A class has no weights to set before its first call, and its layers stand
in the order in which the constructor makes them.
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
# only after a call, which may be on a keras.Input
model = Net()
model(keras.Input((4,)))
model.set_weights(source.get_weights())
assert np.allclose(model(x), source(x)), "other outputs"
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
