"""`assign_add` is part of the graph, and `reset_state` sets all variables made with `add_weight`
to zero. To load a model that was compiled with the metric, decorate the class with
`@keras.saving.register_keras_serializable()`. Otherwise, `load_model` can't
[locate the class](../saving/class-not-found.md), unless you pass `compile=False`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops


class LargestError(keras.metrics.Metric):
    """The mean, over the batches, of the largest error in each."""

    def __init__(self, name="largest_error", **kwargs):
        super().__init__(name=name, **kwargs)
        self.total = self.add_weight(name="total", initializer="zeros")
        self.batches = self.add_weight(name="batches", initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.total.assign_add(ops.max(ops.abs(y_true - y_pred)))
        self.batches.assign_add(1)

    def result(self):
        return self.total / self.batches


x, y = np.zeros((32, 2)), np.ones((32, 1))
model = keras.Sequential([keras.Input((2,)), layers.Dense(1)])
model.compile(loss="mean_squared_error", metrics=[LargestError()])
results = model.evaluate(x, y, batch_size=8, verbose=0, return_dict=True)
print("largest error:", results["largest_error"])
# --8<-- [end:right]
