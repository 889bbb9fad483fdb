"""`keras.ops` has most of NumPy's functions under the same names, and they are
differentiable: `np.log1p` becomes `ops.log1p`. Computations that involve no
tensor, such as constants, may use NumPy.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops


class LogNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        x = ops.log1p(inputs)
        return self.dense(x)


x = np.ones((8, 4))
model = LogNet()
print("a call gives", model(x).shape)

model.compile(loss="mean_squared_error")
model.fit(x, np.ones((8, 1)), verbose=0)
print("steps trained:", int(model.optimizer.iterations))
# --8<-- [end:right]
