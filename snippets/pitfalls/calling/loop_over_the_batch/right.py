"""Give the operation an `axis`, with `keepdims=True` where the result is combined
with the input again. A function that is written for one sample can be applied to
each with `ops.vectorized_map(function, x)`. A loop over an axis whose size is
fixed, `range(x.shape[1])`, is right.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops


class Shares(layers.Layer):
    def call(self, x):
        return x / ops.sum(x, axis=1, keepdims=True)


model = keras.Sequential([keras.Input((3,)), Shares()])
print(model(np.array([[1.0, 2.0, 1.0], [3.0, 0.0, 1.0]])).numpy())
# --8<-- [end:right]
