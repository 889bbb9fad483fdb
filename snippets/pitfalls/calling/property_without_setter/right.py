"""Rename the attribute, here to `classes`, wherever it is used."""

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
print(model(keras.Input((784,))).shape)
# --8<-- [end:right]
