"""An attribute that is changed after `fit` or `predict`

`predict` goes on with the old value of the attribute, without a message. Keep
a value that you want to change in a variable, and `assign` to it.

The first `predict` traces `call` into a graph and keeps it for the next time.
A Python number becomes a constant of the graph, so what you write into the
attribute later is not looked at. `fit` and `evaluate` keep graphs of their own
in the same way.
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
