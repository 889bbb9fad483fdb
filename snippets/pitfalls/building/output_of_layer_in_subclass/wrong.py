"""The output of a layer in a model of your own class

`get_layer(...).output` stops with the `AttributeError` "The layer hidden has
never been called and thus has no defined output", although you have called the
model. Run `call` on a `keras.Input` first.

A layer has an `output` when it was called on a `KerasTensor`. Your data are no
such tensors. When you call the whole model on one, Keras records the model as
one step, and its layers see tensors of TensorFlow.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(8, activation="relu", name="hidden")
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        return self.dense(self.hidden(inputs))


x = np.ones((2, 4))
model = Net()
model(x)

inputs = keras.Input((4,))
model(inputs)
features = model.get_layer("hidden").output  # raises AttributeError
# --8<-- [end:wrong]
