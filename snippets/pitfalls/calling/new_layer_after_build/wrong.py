"""A new layer for a model that is already built

Assigning a layer to a model that has been called stops with the `ValueError`
"You cannot add new elements of state". Make a second model, and hand it the
layers that you want to keep.

The first call builds a model of your own class. From then on Keras locks its
list of weights and sub-layers, and a new layer may not even take the place of
an old one. A `Sequential` model has no such lock: it has `pop` and `add`.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Classifier(keras.Model):
    def __init__(self, classes, **kwargs):
        super().__init__(**kwargs)
        self.body = layers.Dense(8, activation="relu")
        self.head = layers.Dense(classes)

    def call(self, inputs, training=None):
        return self.head(self.body(inputs))


x = np.ones((2, 4))
model = Classifier(10)
print(model(x).shape)

model.head = layers.Dense(3)  # raises ValueError
# --8<-- [end:wrong]
