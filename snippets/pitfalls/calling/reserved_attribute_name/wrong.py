""" "`Model.layers` attribute is reserved and should not be used"

Assigning to `self.layers` in a subclassed model raises `` `Model.layers`
attribute is reserved and should not be used ``. Choose another name for your
list of layers, such as `self.blocks`.

`model.layers` is the property in which Keras lists the layers that it tracks.
An attribute of the same name would hide it. A list of layers under another name
is tracked just like layers assigned one by one.
"""

# --8<-- [start:wrong]
import keras
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.layers = [layers.Dense(8), layers.Dense(1)]

    def call(self, inputs, training=None):
        x = inputs
        for layer in self.layers:
            x = layer(x)
        return x


model = Net()  # raises AttributeError
# --8<-- [end:wrong]
