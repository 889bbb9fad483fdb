"""When each way notices that two layers do not fit together."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:sequential]
try:
    keras.Sequential([keras.Input((8,)), layers.Conv2D(6, 5)])
except ValueError as error:
    print("while defining:", error)
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((8,))
try:
    layers.Conv2D(6, 5)(inputs)
except ValueError as error:
    print("while defining:", error)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.conv = layers.Conv2D(6, 5)

    def call(self, inputs, training=None):
        return self.conv(inputs)


model = Net()
print("defined without a word")
try:
    model(np.ones((1, 8)))
except ValueError as error:
    print("at the first call:", error)
# --8<-- [end:subclassing]
