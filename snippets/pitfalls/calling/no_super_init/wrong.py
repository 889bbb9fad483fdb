"""A constructor without `super().__init__()`

The constructor runs, and the first call of the model stops with a
`RuntimeError`: you forgot to call `super().__init__()`. Make that call the
first line of your `__init__`.

The constructor of `keras.Model` prepares what every model needs, such as its
name, its `dtype`, and what Keras knows about the arguments of `call`. Your
`__init__` stands in its place, so it runs only if you call it. `compile` and
`summary` do not check for this, and stop with an `AttributeError` about an
internal attribute.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self):
        self.dense = layers.Dense(10)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net()
outputs = model(np.ones((1, 4)))  # raises RuntimeError
# --8<-- [end:wrong]
