"""`inputs.shape[0]`: "Expected int32, but got None of type 'NoneType'"

A custom `call` that reads the batch size from `inputs.shape[0]` works when
called directly, but `fit` raises `Expected int32, but got None of type
'NoneType'`. Use `keras.ops.shape(inputs)[0]`.

`inputs.shape` is the static shape, known before there is data. `fit` traces one
graph for all batch sizes, so the first entry is `None` there. `ops.shape` has a
tensor there instead, which holds the size of the current batch.
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
