"""An attribute called `output`

The constructor stops with an `AttributeError`: the property `output` of the
class has no setter. Choose another name, such as `classes`.

A model has properties that can be read only, and Python stops when you assign
to one of them. `input`, `output`, `weights`, `metrics` and `losses` are such
names.
"""

# --8<-- [start:wrong]
import keras
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(32, activation="relu")
        self.output = layers.Dense(10)

    def call(self, inputs, training=None):
        return self.output(self.hidden(inputs))


model = Net()  # raises AttributeError
# --8<-- [end:wrong]
