"""Loaded model predicts differently: constructor arguments are lost

A saved and reloaded subclassed model gives other predictions, because its
constructor arguments have returned to their defaults, and no error is raised.
Write a `get_config` method that returns every argument.

Keras reconstructs a model from what `get_config` returns. A subclass of
`keras.Model` without its own `get_config` does not store its constructor
arguments, so the constructor uses the defaults. If they change the shape of a
weight, loading raises an error; otherwise nothing shows it.
"""

# --8<-- [start:wrong]
import keras
import numpy as np


@keras.saving.register_keras_serializable()
class Scale(keras.Model):
    def __init__(self, factor=1.0, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs, training=None):
        return self.factor * inputs


x = np.ones((1, 2), dtype="float32")
model = Scale(factor=5.0)
print("before:", model(x).numpy())

model.save("wrong.keras")
reloaded = keras.saving.load_model("wrong.keras")
print("after: ", reloaded(x).numpy())
# --8<-- [end:wrong]
