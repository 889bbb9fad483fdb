"""With the lines in their original order, each layer receives its own weights.
The order does not matter for attributes whose names come before `layers` in the
alphabet. After loading, check the predictions for a few known examples.
"""

# --8<-- [start:right]
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


class InOrder(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.lower = layers.Dense(4)
        self.upper = layers.Dense(4)

    def call(self, inputs, training=None):
        return self.upper(self.lower(inputs))


x = np.ones((1, 4), dtype="float32")
trained = Net()
trained(x)
trained.save_weights("right.weights.h5")

model = InOrder()
model(x)
model.load_weights("right.weights.h5")
print("same outputs:", np.allclose(trained(x), model(x)))
# --8<-- [end:right]
