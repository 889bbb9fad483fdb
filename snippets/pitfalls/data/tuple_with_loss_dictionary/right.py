"""Return a dictionary from `call`. Its keys are the names of the outputs, for
the losses, the labels and the metrics alike.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.price = layers.Dense(1)
        self.size = layers.Dense(1)

    def call(self, inputs, training=None):
        return {"price": self.price(inputs), "size": self.size(inputs)}


model = Net()
model.compile(loss={"price": "mse", "size": "mae"})
x, y = np.ones((8, 4)), np.ones((8, 1))
history = model.fit(x, {"price": y, "size": y}, verbose=0)
print(sorted(history.history))
# --8<-- [end:right]
