"""Catch shape errors when you define the model

A layer checks the shape of its input when it is called. With the Functional API
you call each layer while you define the model, so a mismatch raises an error
at the line that causes it. A `Sequential` model that begins with a
`keras.Input` checks all shapes as soon as it has the whole list. Without that
input, and in a subclassed model, the error appears only when the model is
called or built.
"""

# --8<-- [start:imports]
import contextlib

import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:sequential]
with np.testing.assert_raises(ValueError) as caught:
    keras.Sequential([keras.Input((8,)), layers.Conv2D(6, 5)])
assert "expected min_ndim=4, found ndim=2" in str(caught.exception)
print(caught.exception)
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((8,))
with np.testing.assert_raises(ValueError) as caught:
    layers.Conv2D(6, 5)(inputs)
assert "expected min_ndim=4, found ndim=2" in str(caught.exception)
print(caught.exception)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.flatten = layers.Flatten()
        self.conv = layers.Conv2D(6, 5)

    def call(self, inputs, training=None):
        return self.conv(self.flatten(inputs))


model = None
with contextlib.suppress(ValueError):
    model = Net()
assert model is None, "defined without an error"  # raises AssertionError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only at the first call
model = Net()
with np.testing.assert_raises(ValueError) as caught:
    model(np.ones((1, 8)))
assert "expected min_ndim=4, found ndim=2" in str(caught.exception)
print(caught.exception)
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((8,))
        super().__init__(inputs, layers.Conv2D(6, 5)(inputs), **kwargs)


with np.testing.assert_raises(ValueError) as caught:
    Graph()
assert "expected min_ndim=4, found ndim=2" in str(caught.exception)
print(caught.exception)
# --8<-- [end:functional-subclass]
