"""Create the value with `add_weight(..., trainable=False)`. The graph reads the
weight each time it runs, and the optimizer does not change it. For a change
that happens once, call `compile` again: it discards the graphs of `fit`,
`evaluate` and `predict`.
"""

# --8<-- [start:right]
import keras
import numpy as np


class Scale(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.factor = self.add_weight(
            name="factor", initializer="ones", trainable=False
        )

    def call(self, inputs, training=None):
        return self.factor * inputs


x = np.ones((1, 2))
model = Scale()
print("with factor 1:", model.predict(x, verbose=0))

model.factor.assign(5.0)
print("with factor 5:", model.predict(x, verbose=0))
# --8<-- [end:right]
