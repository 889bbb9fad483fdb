"""Return `{"price": ..., "size": ...}` from `call`. The same keys then work for
losses, labels and metrics. If you want to keep the tuple, pass losses and
labels as lists in the same order.
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
