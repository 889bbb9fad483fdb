"""A weights file loaded into layers that stand in another order

`load_weights` gives no error, but the model answers otherwise than the one that
was saved. Keep the lines of `__init__` in their order once you have files, and
compare the outputs after loading.

A weights file goes through the attributes of a class by the alphabet, and one
of them is the list `model.layers`. A layer whose attribute comes before
`layers` stands in the file under its own name. Any other is found in the list
first, and goes by its position there, which is the order of the lines in
`__init__`. Two such layers of one class and one shape swap their weights
without a sign.
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
