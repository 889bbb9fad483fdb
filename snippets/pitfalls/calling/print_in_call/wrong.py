"""`print` in `call` prints only a few times

A `print` in `call` writes a few lines at the beginning of `fit` and then no
more, and a counter in `call` falls behind the number of batches. Print with
`tf.print`, and keep a counter in a weight of the model.

`fit` runs the Python lines of `call` only while it traces the training step
into a graph. After that it runs the graph, which does not contain `print` or
Python attributes. On the TensorFlow backend, `tf.print` is an operation of the
graph and prints for every batch. To step through `call` in Python, compile the
model with `run_eagerly=True` while you debug.
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
