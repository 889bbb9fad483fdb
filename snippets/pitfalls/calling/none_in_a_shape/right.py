"""`-1` stands for the size that remains, here the batch. `ops.shape(x)[0]` works as
well, and [where there is no `-1`](batch-size-from-shape.md), as in `ops.zeros`. The
other sizes are fixed: read them from `x.shape[1:]`. `layers.Reshape((7, 4))` leaves
the batch alone.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops


class ToRows(layers.Layer):
    def call(self, x):
        return ops.reshape(x, (-1, 7, 4))


print("a call gives", ToRows()(np.ones((2, 28))).shape)
model = keras.Sequential([keras.Input((28,)), ToRows()])
print("the model gives", model.output_shape)
# --8<-- [end:right]
