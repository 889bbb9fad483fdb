"""`set_weights` in another order

The copy has the weights of its source and gives another answer. Make the layers
in the order in which `call` uses them.

`get_weights` and `set_weights` go by the order in which the layers were made,
not by the order in which `call` uses them. Where shapes differ, Keras raises an
error. Here both layers have the same shapes, so the weights change places.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.second = layers.Dense(4)  # made first, but called second
        self.first = layers.Dense(4)

    def call(self, inputs, training=None):
        return self.second(self.first(inputs))


x = np.ones((1, 4), dtype="float32")
source = keras.Sequential([keras.Input((4,)), layers.Dense(4), layers.Dense(4)])
copy = Net()
copy(x)
copy.set_weights(source.get_weights())
print("same answer:", np.allclose(source(x), copy(x)))
# --8<-- [end:wrong]
