"""`set_weights`: "is not compatible with provided weight shape"

Copying weights between two models with the same layers raises `weight shape ...
is not compatible with provided weight shape` when one of them assigns its
layers in another order. Assign the layers in `__init__` in the order in which
`call` uses them.

`get_weights` and `set_weights` exchange a plain list of arrays without names. A
subclassed model lists its weights in the order in which `__init__` assigns the
layers, whatever the order in `call`. You see an error only because the shapes
differ: layers of equal shape would swap their weights unnoticed.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Classifier(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.head = layers.Dense(3)
        self.hidden = layers.Dense(8, activation="relu")

    def call(self, inputs, training=None):
        return self.head(self.hidden(inputs))


x = np.ones((1, 4), dtype="float32")
trained = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8, activation="relu"),
        layers.Dense(3),
    ]
)
model = Classifier()
model(x)
model.set_weights(trained.get_weights())  # raises ValueError
# --8<-- [end:wrong]
