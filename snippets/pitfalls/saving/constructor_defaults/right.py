"""Store each argument in an attribute and return it from `get_config`, together
with `super().get_config()`. Compare the predictions before and after loading
once, with `np.allclose`.
"""

# --8<-- [start:right]
import keras
import numpy as np


@keras.saving.register_keras_serializable()
class Scale(keras.Model):
    def __init__(self, factor=1.0, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs, training=None):
        return self.factor * inputs

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


x = np.ones((1, 2), dtype="float32")
model = Scale(factor=5.0)
print("before:", model(x).numpy())

model.save("right.keras")
reloaded = keras.saving.load_model("right.keras")
print("after: ", reloaded(x).numpy())
# --8<-- [end:right]
