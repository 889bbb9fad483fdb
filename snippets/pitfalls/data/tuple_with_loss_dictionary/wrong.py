"""A dictionary of losses for a `call` that returns a tuple

`fit` stops with `TypeError: 'NoneType' object is not iterable` when a
subclassed model returns a tuple and `loss` is a dictionary. Let `call` return a
dictionary with the same keys.

A tuple has no names, and a subclassed model has no named outputs as a
functional model has. Keras looks for the names that belong to the parts of the
tuple, finds `None`, and stops without saying what it looked for.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.price = layers.Dense(1)
        self.size = layers.Dense(1)

    def call(self, inputs, training=None):
        return self.price(inputs), self.size(inputs)


model = Net()
model.compile(loss={"price": "mse", "size": "mae"})
x, y = np.ones((8, 4)), np.ones((8, 1))
model.fit(x, {"price": y, "size": y}, verbose=0)  # raises TypeError
# --8<-- [end:wrong]
