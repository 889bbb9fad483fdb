""" "you forgot to call `super().__init__()`"

The first call of a subclassed model or custom layer raises a `RuntimeError`:
`` you forgot to call `super().__init__()` ``. Make `super().__init__(**kwargs)`
the first line of its `__init__`.

The constructor of `keras.Model` sets up what every model needs, such as its
name, its dtype policy and what Keras knows about the arguments of `call`. Your
`__init__` replaces it, so it runs only if you call it. `compile` and `summary`
don't check for this and raise an `AttributeError` about an internal attribute
instead. The exception is a class that builds a graph: it calls
`super().__init__(inputs, outputs)` last, and [only
there](super-init-called-twice.md).
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
