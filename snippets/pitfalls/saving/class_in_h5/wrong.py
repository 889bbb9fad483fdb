"""Subclassed model in `.h5`: "Unknown layer"

A subclassed model saved as `.h5` cannot be loaded: `load_model` raises
`Unknown layer`, although the class is registered. Save it as `.keras`. From an
existing file, load the weights into a model that you construct yourself.

An `.h5` file stores the class name without the package under which the class is
registered, and not the input shapes that the model was built with. With
`custom_objects`, Keras finds the class, but the new model has no weights yet,
and loading fails with "Layer count mismatch when loading weights from file". A
`.keras` file stores the shapes, so Keras builds the model before it loads the
weights.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="class_in_h5_wrong")
class Perceptron(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(8, activation="relu")
        self.head = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.head(self.hidden(inputs))


x = np.ones((1, 4), dtype="float32")
model = Perceptron()
model(x)

model.save("wrong.h5")
keras.saving.load_model("wrong.h5")  # raises ValueError
# --8<-- [end:wrong]
