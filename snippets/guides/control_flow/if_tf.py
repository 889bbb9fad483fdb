"""A Python `if` on data, on the TensorFlow backend."""

# --8<-- [start:layer]
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


# --8<-- [start:inside]
class Scale(layers.Layer):
    def call(self, inputs):
        return inputs / 255 if ops.max(inputs) > 1 else inputs


network = keras.Sequential([Scale(), layers.Dense(1)])
network(x)  # raises OperatorNotAllowedInGraphError
# --8<-- [end:inside]

# --8<-- [start:fit]
model.compile(loss="mean_squared_error")
model.fit(x, y, verbose=0)  # raises OperatorNotAllowedInGraphError
# --8<-- [end:fit]

# --8<-- [start:eager]
model.compile(loss="mean_squared_error", run_eagerly=True)
model.fit(x, y, verbose=0)
print("steps:", int(model.optimizer.iterations))
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
model.fit(x / 255, y, verbose=0)
print("steps:", int(model.optimizer.iterations))
# --8<-- [end:loop]
