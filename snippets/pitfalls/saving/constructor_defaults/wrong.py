"""A saved model that comes back with its defaults

The argument that you gave to the constructor is lost: the loaded model has the
default value, and other outputs. Return the argument from `get_config`.

Keras rebuilds a model from what `get_config` returns. A subclass of
`keras.Model` that does not write its own does not save its constructor's
arguments, and the defaults are taken.
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
