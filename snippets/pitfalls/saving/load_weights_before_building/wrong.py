"""Weights loaded into a model that has none yet

`load_weights` stops with "You are loading weights into a model that has not yet
been built". Call the model once on data of the right shape, or on a
`keras.Input`, and load afterwards.

The layers of a class make their weights when they first see a shape. Before
that there is nothing to load into. The `build()` that the message names as the
other way helps a class only if you have written that method.
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
