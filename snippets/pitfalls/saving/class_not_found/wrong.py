"""Loading: "Could not locate class"

`load_model` raises `Could not locate class`, followed by the name of your
custom layer or model. Decorate the class with
`@keras.saving.register_keras_serializable()` and import it before loading, or
pass it in `custom_objects`.

A `.keras` file contains the name of the class, its configuration and its
weights, but not its code. Keras looks the name up among its own classes and
those that you have registered. It does not search your script, even if the
class is defined there.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Tagger(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.head = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.head(inputs)


x = np.ones((1, 4), dtype="float32")
model = Tagger(name="tagger")
model(x)

model.save("wrong.keras")
keras.saving.load_model("wrong.keras")  # raises TypeError
# --8<-- [end:wrong]
