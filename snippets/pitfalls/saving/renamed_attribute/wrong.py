"""Weights that do not load after an attribute was renamed

`load_weights` stops with "expected 2 variables, but received 0 variables during
loading", though the layers are the same as before. Load the file into the class
with the old names, then copy the weights over.

A weights file names the layers of a class after the attributes that hold them.
Here the file has `body` and `head`, the new class looks for `encoder` and
`head`. Attributes whose names come after `layers` in the alphabet are an
exception: they stand in the file by their position in `model.layers`, and you
can rename them.

If you renamed nothing, the file is that of
[a model with other layers](weights-of-other-layers.md).
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Classifier(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.body = layers.Dense(8, activation="relu")
        self.head = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.head(self.body(inputs))


class RenamedClassifier(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.encoder = layers.Dense(8, activation="relu")
        self.head = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.head(self.encoder(inputs))


x = np.ones((1, 4), dtype="float32")
trained = Classifier()
trained(x)
trained.save_weights("wrong.weights.h5")

model = RenamedClassifier()
model(x)
model.load_weights("wrong.weights.h5")  # raises ValueError
# --8<-- [end:wrong]
