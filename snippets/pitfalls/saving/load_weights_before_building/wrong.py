""" "You are loading weights into a model that has not yet been built"

`load_weights` on a new subclassed model raises `You are loading weights into a
model that has not yet been built`. Call the model once, on data or on
`keras.Input(shape)`, before you load the weights.

The layers of a subclassed model create their weights when they first see an
input shape. Before that there is nothing to load into. `model.build()`, which
the message suggests, helps only if your class defines a `build` method.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Perceptron(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(8, activation="relu")
        self.head = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.head(self.hidden(inputs))


x = np.ones((1, 4), dtype="float32")
trained = Perceptron()
trained(x)
trained.save_weights("wrong.weights.h5")

model = Perceptron()
model.load_weights("wrong.weights.h5")  # raises ValueError
# --8<-- [end:wrong]
