"""A layer that you wrote, in a file: found or not found."""

# --8<-- [start:unregistered]
import keras
import numpy as np
from keras import layers, ops


class Brightness(layers.Layer):
    def __init__(self, delta, **kwargs):
        super().__init__(**kwargs)
        self.delta = delta

    def call(self, inputs):
        return ops.clip(inputs + self.delta, 0, 1)

    def get_config(self):
        return {**super().get_config(), "delta": self.delta}


model = keras.Sequential(
    [
        keras.Input((32, 32, 3), name="image"),
        Brightness(0.2, name="brighter"),
        layers.Flatten(name="flat"),
    ],
    name="model",
)
model.save("classes.keras")
keras.saving.load_model("classes.keras")  # raises TypeError
# --8<-- [end:unregistered]

# --8<-- [start:custom-objects]
reloaded = keras.saving.load_model(
    "classes.keras", custom_objects={"Brightness": Brightness}
)
images = np.random.uniform(size=(4, 32, 32, 3))
print("same outputs:", np.array_equal(model(images), reloaded(images)))
print("delta:", reloaded.layers[0].delta)
# --8<-- [end:custom-objects]
