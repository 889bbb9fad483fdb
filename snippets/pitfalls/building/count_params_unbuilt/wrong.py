"""`count_params` on a model that is not built

`count_params` stops with a `ValueError`: the layer isn't built. Call the model
once on data or on a `keras.Input`, and count then.

The number of weights depends on the shape of the inputs, which the model has
not seen. The message advises `build`, but in a class that does not define
`build` that makes no weights. A call makes them in either case.
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
