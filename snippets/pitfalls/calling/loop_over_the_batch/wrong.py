"""Loop in `call`: "'NoneType' object cannot be interpreted as an integer"

A loop `for i in range(x.shape[0])` in the `call` of a layer raises `'NoneType'
object cannot be interpreted as an integer` when the model is built. Operations of
`keras.ops` treat all samples of a batch at once: leave the loop out.

The batch size is not known yet: `x.shape[0]` is `None`, and `range` takes numbers
only.
"""

# --8<-- [start:wrong]
import keras
from keras import layers, ops


class Shares(layers.Layer):
    def call(self, x):
        rows = []
        for i in range(x.shape[0]):
            rows.append(x[i] / ops.sum(x[i]))
        return ops.stack(rows)


model = keras.Sequential([keras.Input((3,)), Shares()])  # raises TypeError
# --8<-- [end:wrong]
