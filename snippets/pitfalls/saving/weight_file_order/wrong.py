"""`load_weights` succeeds, but the predictions differ

After you reorder the lines of `__init__` in a subclassed model, `load_weights`
raises no error, but the model gives other predictions than the one you saved.
Keep the order of the layers once you have saved weights, and compare
predictions after loading.

A weights file stores the attributes of a model in alphabetical order, and
`model.layers`, the list of all layers, is one of them. A layer whose attribute
name comes before `layers` is stored under its own name. Any other is stored by
its position in the list, which is the order of the lines in `__init__`. Two
such layers of the same type and shape swap their weights unnoticed.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.lower = layers.Dense(4)
        self.upper = layers.Dense(4)

    def call(self, inputs, training=None):
        return self.upper(self.lower(inputs))


class Reordered(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.upper = layers.Dense(4)  # the two lines have changed places
        self.lower = layers.Dense(4)

    def call(self, inputs, training=None):
        return self.upper(self.lower(inputs))


x = np.ones((1, 4), dtype="float32")
trained = Net()
trained(x)
trained.save_weights("wrong.weights.h5")

model = Reordered()
model(x)
model.load_weights("wrong.weights.h5")
print("same outputs:", np.allclose(trained(x), model(x)))
# --8<-- [end:wrong]
