"""Changing an attribute after `fit` or `predict` has no effect

You change an attribute of a model, such as `model.factor = 5.0`, and `predict`
still uses the old value, without an error or a warning. Store a value that
changes in a non-trainable weight, and update it with `assign`.

The first `predict` traces `call` into a graph, which later calls of `predict`
reuse. A Python number becomes a constant of that graph, so a later assignment
to the attribute has no effect. `fit` and `evaluate` keep graphs of their own in
the same way.
"""

# --8<-- [start:wrong]
import keras
import numpy as np


class Scale(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.factor = 1.0

    def call(self, inputs, training=None):
        return self.factor * inputs


x = np.ones((1, 2))
model = Scale()
print("with factor 1:", model.predict(x, verbose=0))

model.factor = 5.0
print("with factor 5:", model.predict(x, verbose=0))
# --8<-- [end:wrong]
