"""The batch size read from `inputs.shape`

A direct call works, but `fit` stops with the `TypeError` "Expected int32, but
got None of type 'NoneType'". Take the batch size from `keras.ops.shape`.

`inputs.shape` holds what is known before there is data. `fit` builds one graph
for batches of any size, so there the first entry is `None`. `ops.shape` gives a
tensor in its place, which has the size of each batch.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers, ops


class PaddedNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        batch_size = inputs.shape[0]
        zeros = ops.zeros((batch_size, 1))
        return self.dense(ops.concatenate([inputs, zeros], axis=1))


x = np.ones((8, 4), dtype="float32")
model = PaddedNet()
print("a call gives", model(x).shape)

model.compile(loss="mean_squared_error")
model.fit(x, np.ones((8, 1)), verbose=0)  # raises TypeError
# --8<-- [end:wrong]
