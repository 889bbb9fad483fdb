"""Call it first, and once, and pass on the keyword arguments, so that the class
takes a `name` as every other layer does.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(10)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net()
outputs = model(np.ones((1, 4)))
print(outputs.shape)
# --8<-- [end:right]
