""" "You cannot add new elements of state (variables or sub-layers)"

Assigning a layer to a model that has been called raises a `ValueError`, and so
does `self.head = layers.Dense(3)` inside `call`. Create layers in `__init__`;
to change a trained model, build a new one from the layers that you keep.

The first call builds a model. Keras then locks its list of weights and
sub-layers, and a new layer cannot even replace an old one. When `call` runs,
the lock is already in place, so a layer that is created there and assigned to
`self` is refused, too. A `Sequential` model has no such lock: you can change it
with `pop` and `add`, even when it is an attribute of the class.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Classifier(keras.Model):
    def __init__(self, classes, **kwargs):
        super().__init__(**kwargs)
        self.backbone = layers.Dense(8, activation="relu")
        self.head = layers.Dense(classes)

    def call(self, inputs, training=None):
        return self.head(self.backbone(inputs))


x = np.ones((2, 4))
model = Classifier(10)
print(model(x).shape)

model.head = layers.Dense(3)  # raises ValueError
# --8<-- [end:wrong]
