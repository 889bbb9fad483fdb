"""`run_eagerly=True` left on

Training works but is slower than it could be, and Python runs your `call` again
for every batch. Take `run_eagerly=True` out of `compile` when you have finished
debugging.

Without that argument, TensorFlow runs the Python code of a training step while
it traces the step, and then repeats the graph that it recorded. With it, Python
performs each operation of each batch on its own, so that you can print and stop
anywhere.
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
