"""`Could not locate class` when a model is loaded

`load_model` stops with "Could not locate class", followed by the name of your own
class. Decorate the class with `@keras.saving.register_keras_serializable()`, and
import the module that defines it before you load.

A `.keras` file holds the name of the class, its constructor arguments and the
weights, but none of its code. Keras looks the name up among the classes that it
ships and those that you have registered. It finds no other, even when the class
stands in the same script.
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
model = Tagger()
model(x)

model.save("wrong.keras")
keras.saving.load_model("wrong.keras")  # raises TypeError
# --8<-- [end:wrong]
