"""`keras.metrics.Mean` averages the values over the batches of an epoch. `fit` and
`evaluate` show it under its name, without an entry in `compile`. The same works in a
model's `call` and in its `train_step`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops


class LogNorm(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.norm = keras.metrics.Mean(name="norm")

    def call(self, inputs):
        self.norm.update_state(ops.norm(inputs, axis=-1))
        return inputs


model = keras.Sequential([keras.Input((4,)), LogNorm(), layers.Dense(1)])
model.compile(loss="mse")
x, y = np.ones((64, 4)), np.ones(64)
print("norm:", model.evaluate(x, y, verbose=0, return_dict=True)["norm"])
# --8<-- [end:right]
