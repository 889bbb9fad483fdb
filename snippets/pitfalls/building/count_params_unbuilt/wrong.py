"""`count_params`: "the layer isn't built"

`model.count_params()` on a subclassed model raises
``You tried to call `count_params` on layer``, because the model has no weights
yet. Call the model once, on data or on a `keras.Input`, and then count the
parameters.

The number of weights depends on the input shape, which the model has not seen.
The message recommends `build`, but in a class without its own `build` method
this creates no weights. Calling the model always does.
"""

# --8<-- [start:wrong]
import keras
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(10)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net()
model.count_params()  # raises ValueError
# --8<-- [end:wrong]
