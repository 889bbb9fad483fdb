""" "property 'output' of … object has no setter"

Assigning a layer to `self.output` or `self.input` in a subclassed model raises
`property 'output' of 'Net' object has no setter`. The name is reserved by
Keras: choose another one, such as `self.classifier`.

`output` is a read-only property of every Keras layer and model, and Python does
not allow assigning to it. `input`, `weights`, `metrics` and `losses` are
read-only as well.
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
