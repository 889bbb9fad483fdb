"""Rename the attribute. `model.layers` then lists the layers it contains."""

# --8<-- [start:right]
import keras
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.blocks = [layers.Dense(8), layers.Dense(1)]

    def call(self, inputs, training=None):
        x = inputs
        for layer in self.blocks:
            x = layer(x)
        return x


model = Net()
print([layer.name for layer in model.layers])
# --8<-- [end:right]
