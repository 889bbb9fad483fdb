"""The name in the dictionary is the one in the message. For new files, [register the
class](../../guides/saving.md#register-the-classes-and-functions-that-you-wrote) and save as
`.keras`. A whole [model that you wrote](class-in-h5.md) can't be loaded from `.h5`.
"""

# --8<-- [start:right]
import keras
from keras import layers


class Scale(layers.Layer):
    def __init__(self, factor=2.0, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


model = keras.Sequential([keras.Input((4,)), Scale(3.0), layers.Dense(1)])
model.save("right.h5")
loaded = keras.saving.load_model(
    "right.h5", compile=False, custom_objects={"Scale": Scale}
)
print(loaded.layers[0].factor)
# --8<-- [end:right]
