"""Build the graph from local variables first, then call `super().__init__` with its
inputs and outputs, and set attributes after that.
"""

# --8<-- [start:right]
import keras
from keras import layers


class Net(keras.Model):
    def __init__(self, units, **kwargs):
        inputs = keras.Input((4,))
        outputs = layers.Dense(units)(inputs)
        super().__init__(inputs, outputs, **kwargs)
        self.units = units


print("first:", Net(3).count_params(), "parameters")
second = Net(3)
print("second:", second.count_params(), "parameters")
# --8<-- [end:right]
