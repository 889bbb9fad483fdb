"""Loading weights: "expected 2 variables, but received 0 variables"

`load_weights` raises `expected 2 variables, but received 0 variables during
loading` after you renamed an attribute of a subclassed model, although the
layers are unchanged. Load the file into a class with the old names, and copy
the weights with `set_weights`.

In a weights file, the layers of a subclassed model are stored under the names
of the attributes that hold them. This file has `backbone` and `head`; the new
class looks for `encoder` and `head`. Attributes that come after `layers` in
alphabetical order are an exception: they are stored by their position in
`model.layers`, so they can be renamed.

If you renamed nothing, the file belongs to [a model with other
layers](weights-of-other-layers.md).
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Classifier(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.backbone = layers.Dense(8, activation="relu")
        self.head = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.head(self.backbone(inputs))


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
