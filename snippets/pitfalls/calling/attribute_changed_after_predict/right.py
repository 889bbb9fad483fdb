"""The graph reads a variable each time it runs. `trainable=False` keeps the
optimizer away from it.
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
