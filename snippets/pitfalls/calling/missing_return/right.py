"""Return the output tensor in the last line of `call`, and in every branch if
there are several.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class TwoLayers(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(8, activation="relu")
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        x = self.hidden(inputs)
        return self.dense(x)


x = np.ones((8, 4))
model = TwoLayers()
outputs = model(x)
print(outputs.shape)
# --8<-- [end:right]
