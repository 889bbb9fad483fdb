"""Your own layer in an `.h5` file: "Unknown layer"

Loading an `.h5` file with a layer that you wrote raises ``Unknown layer: 'Scale'. Please
ensure you are using a `keras.utils.custom_object_scope` ``. Pass the class as
`custom_objects`.

The file has the name of the class and its arguments, but not its code. Keras looks for the
name among its own layers, in `custom_objects` and among the registered classes.
"""

# --8<-- [start:wrong]
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
model.save("wrong.h5")
keras.saving.load_model("wrong.h5", compile=False)  # raises ValueError
# --8<-- [end:wrong]
