"""Training is slow: `run_eagerly=True` was left on

Training is slower than it could be when `run_eagerly=True`, set for debugging,
is still in `compile`: Python then executes `call` for every batch. Remove the
argument when you have finished debugging.

By default, TensorFlow runs the Python code of a training step only while it
traces it, and then repeats the recorded graph. In eager mode, Python executes
each operation of each batch. This lets you print values and set breakpoints, at
the cost of speed.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

calls = []


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        calls.append(inputs.shape)
        return self.dense(inputs)


x = np.ones((64, 4), dtype="float32")
y = np.ones((64, 1), dtype="float32")
model = Net()
model.compile(optimizer="adam", loss="mean_squared_error", run_eagerly=True)
model.fit(x, y, batch_size=4, verbose=0)
print("batches:", int(model.optimizer.iterations))
print("call ran in Python:", len(calls), "times")
# --8<-- [end:wrong]
