"""Accept sequences of any length

Leave the length open with `None` in the shape of the `keras.Input`. The weights
of a convolution do not depend on the length of the sequence, so the same model
then accepts short sequences and long ones. A subclassed model declares no input
shape, so it needs no such setting.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

short = np.ones((2, 5, 3))
long = np.ones((2, 9, 3))
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((None, 3)), layers.Conv1D(4, 2)])
assert model(short).shape == (2, 4, 4)
assert model(long).shape == (2, 8, 4)
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((None, 3))
model = keras.Model(inputs, layers.Conv1D(4, 2)(inputs))
assert model(short).shape == (2, 4, 4)
assert model(long).shape == (2, 8, 4)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.conv = layers.Conv1D(4, 2)

    def call(self, inputs, training=None):
        return self.conv(inputs)


model = Net()
assert model(short).shape == (2, 4, 4)
assert model(long).shape == (2, 8, 4)
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((None, 3))
        super().__init__(inputs, layers.Conv1D(4, 2)(inputs), **kwargs)


model = Graph()
assert model(short).shape == (2, 4, 4)
assert model(long).shape == (2, 8, 4)
print(model.output.shape)
# --8<-- [end:functional-subclass]
