"""Call `super().__init__(**kwargs)` before you assign layers. Accept `**kwargs`
in your constructor, so that the class takes `name` like any other layer and can
be loaded from a file.
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
