""" "int() argument must be a string …, not 'SymbolicTensor'"

`int(x)` or `float(x)` of a tensor in `call` works in a direct call, but `fit`
raises `int() argument must be a string, a bytes-like object or a real number,
not 'SymbolicTensor'`. Keep the value as a tensor, and compute with `keras.ops`.

`int` needs the value of the tensor. While `fit` traces `call` into a graph,
tensors are symbolic and have no value yet. `float` fails for the same reason.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers, ops


class ScaledNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        largest = int(ops.max(inputs))
        return self.dense(inputs / largest)


x = np.full((8, 4), 255.0)
model = ScaledNet()
print("a call gives", model(x).shape)

model.compile(loss="mean_squared_error")
model.fit(x, np.ones((8, 1)), verbose=0)  # raises TypeError
# --8<-- [end:wrong]
