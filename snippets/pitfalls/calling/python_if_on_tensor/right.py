"""`ops.cond(condition, true_fn, false_fn)` puts both branches into the graph
and runs one of them for each batch. To choose element by element, use
`ops.where`; for a loop, `ops.while_loop`. On the TensorFlow backend, you can
also move the `if` into a function decorated with `@tf.function`, which rewrites
it. `run_eagerly=True` makes the Python `if` work, but training becomes slower.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops


class PixelNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        x = ops.cond(ops.max(inputs) > 1, lambda: inputs / 255, lambda: inputs)
        return self.dense(x)


x = np.linspace(0, 1, 8).reshape(2, 4)
model = PixelNet()
print("same outputs for 0 to 255:", np.allclose(model(x), model(255 * x)))

y = np.ones((2, 1))
model.compile(loss="mean_squared_error")
model.fit(x, y, verbose=0)
print("steps trained:", int(model.optimizer.iterations))
# --8<-- [end:right]
