"""An attribute called `layers`

The constructor stops with an `AttributeError`: the `Model.layers` attribute is
reserved. Call your list something else, such as `blocks`.

`model.layers` is where Keras lists the layers that it found in your attributes.
An attribute of the same name would hide that list, so Keras forbids it. Layers
in a list of another name are found like layers that are attributes themselves.
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
