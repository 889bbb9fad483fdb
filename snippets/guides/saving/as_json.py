"""The architecture as JSON text, and the weights in a file of their own."""

# --8<-- [start:write]
from pathlib import Path

import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="course")
class Scale(layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return inputs * self.factor

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


model = keras.Sequential([keras.Input((4,)), Scale(2.0), layers.Dense(3)])
Path("as_json.json").write_text(model.to_json(indent=2))
model.save_weights("as_json.weights.h5")
# --8<-- [end:write]

# --8<-- [start:read]
x = np.ones((1, 4))
again = keras.models.model_from_json(Path("as_json.json").read_text())
print("same outputs:", np.array_equal(model(x), again(x)))
again.load_weights("as_json.weights.h5")
print("with the weights:", np.array_equal(model(x), again(x)))
# --8<-- [end:read]
