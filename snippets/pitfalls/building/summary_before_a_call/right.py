"""Call the model on a `keras.Input` with the shape of one example. This needs
no data and shows the batch size as `None`. A `Sequential` or functional model
that starts with `keras.Input` has its shapes from the beginning.

A layer that `call` never uses stays unbuilt. Layers without weights, such as
pooling, ReLU and dropout, keep their `?` even then. A functional model of the same layers shows every shape:
`keras.Model(inputs, model.call(inputs)).summary()`.
"""

# --8<-- [start:right]
import keras
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(32, activation="relu")
        self.classes = layers.Dense(10)

    def call(self, inputs, training=None):
        return self.classes(self.hidden(inputs))


model = Net()
model(keras.Input((784,)))
model.summary()
# --8<-- [end:right]
