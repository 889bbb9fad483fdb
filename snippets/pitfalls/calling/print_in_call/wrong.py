"""A counter or a `print` in `call`

A counter in `call` stays behind the number of batches, and a `print` there
writes a few lines and then no more. Keep such a number in a variable that
belongs to the model.

`fit` runs the Python lines of `call` only while it traces the training step
into a graph. After that it runs the graph, in which Python attributes and
`print` do not occur. To look at the values of each batch, compile the model
with `run_eagerly=True` for a while.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class CountingNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)
        self.batches = 0

    def call(self, inputs, training=None):
        self.batches += 1
        return self.dense(inputs)


model = CountingNet()
model.compile(loss="mean_squared_error")
model.fit(np.ones((32, 4)), np.ones((32, 1)), batch_size=2, verbose=0)
print("batches trained:", int(model.optimizer.iterations))
print("batches counted:", int(model.batches))
# --8<-- [end:wrong]
