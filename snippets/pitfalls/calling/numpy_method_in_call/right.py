"""Replace the array method with the function from `keras.ops`, as in
`ops.mean(inputs)`; it works on tensors with and without values. To look at
values while debugging, compile with `run_eagerly=True`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops


class CenteredNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        mean = ops.mean(inputs)
        return self.dense(inputs - mean)


x = np.ones((8, 4))
model = CenteredNet()
print("a call gives", model(x).shape)

model.compile(loss="mean_squared_error")
model.fit(x, np.ones((8, 1)), verbose=0)
print("steps trained:", int(model.optimizer.iterations))
# --8<-- [end:right]
