"""Leave out the conversion: a tensor can be used wherever the calculation needs
the number. To change the dtype, use `ops.cast(x, "int32")`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops


class ScaledNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        largest = ops.max(inputs)
        return self.dense(inputs / largest)


x = np.full((8, 4), 255.0)
model = ScaledNet()
print("a call gives", model(x).shape)

model.compile(loss="mean_squared_error")
model.fit(x, np.ones((8, 1)), verbose=0)
print("steps trained:", int(model.optimizer.iterations))
# --8<-- [end:right]
