"""`.numpy()`: "'SymbolicTensor' object has no attribute 'numpy'"

`x.numpy()` in `call` or in a loss works in a direct call, but `fit` raises
`'SymbolicTensor' object has no attribute 'numpy'`. Compute with `keras.ops` on
the tensor itself.

Only a tensor with values has a `.numpy()` method. `fit` traces `call` into a
graph with symbolic tensors, which have a shape and a dtype but no values.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class CenteredNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        mean = inputs.numpy().mean()
        return self.dense(inputs - mean)


x = np.ones((8, 4))
model = CenteredNet()
print("a call gives", model(x).shape)

model.compile(loss="mean_squared_error")
model.fit(x, np.ones((8, 1)), verbose=0)  # raises AttributeError
# --8<-- [end:wrong]
