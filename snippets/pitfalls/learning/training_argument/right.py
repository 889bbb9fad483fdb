"""Add `training=None` to the signature of `call`. You need not pass it on:
Keras propagates the mode to the layers that `call` uses.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.norm = layers.BatchNormalization(momentum=0.5)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        return self.dense(self.norm(inputs))


x = np.full((64, 2), 5.0, dtype="float32")
y = np.ones((64, 1), dtype="float32")
model = Net()
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x, y, epochs=10, verbose=0)
print("mean of the inputs:", x.mean(axis=0))
print("measured in fit:", model.norm.moving_mean.numpy().round(2))
# --8<-- [end:right]
