"""Subclass: "has never been called and thus has no defined output"

`model.get_layer("hidden").output` in a subclassed model raises `The layer
hidden has never been called and thus has no defined output`, even after you
called the model. To extract intermediate activations, run `model.call` on a
`keras.Input` and build a functional model from the result.

A layer has an `output` only if it was called on a symbolic tensor. Your data
are not symbolic. If you call the whole model on a `keras.Input`, Keras records
the model as a single operation, and the layers inside do not receive the
symbolic tensor.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(8, activation="relu", name="hidden")
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        return self.dense(self.hidden(inputs))


x = np.ones((2, 4))
model = Net()
model(x)

inputs = keras.Input((4,))
model(inputs)
features = model.get_layer("hidden").output  # raises AttributeError
# --8<-- [end:wrong]
