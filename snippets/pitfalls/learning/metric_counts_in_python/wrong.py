"""Custom metric class: `self.count += 1` in `update_state` counts only once

The metric is too large by a factor, or its counter stays at 1, and no error is raised. Numbers that
`update_state` changes must be variables: create them with `add_weight` in the constructor.

`evaluate` runs `update_state` in Python only once, to trace the graph; after that, each batch runs the
graph. An assignment to a Python attribute is not part of the graph, so it happens while
tracing and never again. `reset_state` doesn't reset it either. With `run_eagerly=True` the counter
moves, which is why it looks right in a debugger.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers, ops


class LargestError(keras.metrics.Metric):
    """The mean, over the batches, of the largest error in each."""

    def __init__(self, name="largest_error", **kwargs):
        super().__init__(name=name, **kwargs)
        self.total = self.add_weight(name="total", initializer="zeros")
        self.batches = 0

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.total.assign_add(ops.max(ops.abs(y_true - y_pred)))
        self.batches += 1

    def result(self):
        return self.total / self.batches


x, y = np.zeros((32, 2)), np.ones((32, 1))
model = keras.Sequential([keras.Input((2,)), layers.Dense(1)])
model.compile(loss="mean_squared_error", metrics=[LargestError()])
results = model.evaluate(x, y, batch_size=8, verbose=0, return_dict=True)
print("largest error:", results["largest_error"])
# --8<-- [end:wrong]
