"""Assign the layers in the order of the calls, and compare the predictions of
both models after copying. To be independent of the order, copy layer by layer:
`copy.first.set_weights(...)`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.first = layers.Dense(4)
        self.second = layers.Dense(4)

    def call(self, inputs, training=None):
        return self.second(self.first(inputs))


x = np.ones((1, 4), dtype="float32")
source = keras.Sequential([keras.Input((4,)), layers.Dense(4), layers.Dense(4)])
copy = Net()
copy(x)
copy.set_weights(source.get_weights())
print("same outputs:", np.allclose(source(x), copy(x)))
# --8<-- [end:right]
