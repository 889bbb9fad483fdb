"""Use `ops.shape(inputs)[0]` for the batch size. Sizes that are fixed, such as
the number of features, can be read from `inputs.shape`. To create a tensor
shaped like another, `ops.zeros_like` needs no size at all.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops


class PaddedNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        batch_size = ops.shape(inputs)[0]
        zeros = ops.zeros((batch_size, 1))
        return self.dense(ops.concatenate([inputs, zeros], axis=1))


x = np.ones((8, 4), dtype="float32")
model = PaddedNet()
print("a call gives", model(x).shape)

model.compile(loss="mean_squared_error")
model.fit(x, np.ones((8, 1)), verbose=0)
print("steps trained:", int(model.optimizer.iterations))
# --8<-- [end:right]
