"""`loss` dictionary, tuple outputs: "'NoneType' object is not iterable"

Training a subclassed model whose `call` returns a tuple raises `TypeError:
'NoneType' object is not iterable` when `loss` is a dictionary. Let `call`
return a dictionary with the same keys.

The keys of a loss dictionary refer to output names. A functional model takes
them from its output layers, but a tuple returned by `call` has no names. Keras
looks for the names, finds `None`, and fails while it iterates over them.
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
