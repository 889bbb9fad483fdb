"""A layer made in call is another one at every call."""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def call(self, inputs, training=None):
        return layers.Dense(1)(inputs)


x = np.ones((1, 4), dtype="float32")
model = Net()
print("same answer twice:", np.allclose(model(x), model(x)))
print("weights to train:", len(model.trainable_weights))
# --8<-- [end:wrong]
