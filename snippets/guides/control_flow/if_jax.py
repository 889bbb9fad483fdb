"""A Python `if` on data, on the JAX backend."""

# --8<-- [start:layer]
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
from keras import layers, ops


class PixelNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        x = inputs
        if ops.max(x) > 1:
            x = x / 255
        return self.dense(x)


model = PixelNet()
x, y = np.full((8, 4), 255.0), np.ones((8, 1))
# --8<-- [end:layer]

# --8<-- [start:call]
print(model(x).shape)
# --8<-- [end:call]

# --8<-- [start:predict]
model.predict(x, verbose=0)  # raises TracerBoolConversionError
# --8<-- [end:predict]

# --8<-- [start:eager]
model = PixelNet()
model.compile(loss="mean_squared_error", run_eagerly=True)
print(model.predict(x, verbose=0).shape)
model.fit(x, y, verbose=0)  # raises RuntimeError
# --8<-- [end:eager]


# --8<-- [start:loop]
class Settle(layers.Layer):
    """Repeats a layer until its output changes little."""

    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(units, kernel_initializer="identity")

    def call(self, inputs):
        def changes(x, before):
            return ops.max(ops.abs(x - before)) > 0.01

        def repeat(x, before):
            return ops.tanh(self.dense(x)) / 2 + inputs, x

        start = (inputs, ops.zeros_like(inputs))
        return ops.while_loop(changes, repeat, start)[0]


model = keras.Sequential([keras.Input((4,)), Settle(4), layers.Dense(1)])
print(model.predict(x / 255, verbose=0).shape)
model.compile(loss="mean_squared_error")
model.fit(x / 255, y, verbose=0)  # raises ValueError
# --8<-- [end:loop]


# --8<-- [start:fixed]
class SettleInTen(Settle):
    def call(self, inputs):
        def repeat(turn, x):
            return ops.tanh(self.dense(x)) / 2 + inputs

        return ops.fori_loop(0, 10, repeat, inputs)


model = keras.Sequential([keras.Input((4,)), SettleInTen(4), layers.Dense(1)])
model.compile(loss="mean_squared_error")
model.fit(x / 255, y, verbose=0)
print("steps:", int(model.optimizer.iterations))
# --8<-- [end:fixed]
