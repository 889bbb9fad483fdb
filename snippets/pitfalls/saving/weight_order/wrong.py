"""`set_weights` succeeds, but the predictions differ

A model with the same architecture gives other predictions after
`copy.set_weights(source.get_weights())`, and no error is raised, because
`__init__` assigns its layers in another order. Assign the layers in `__init__`
in the order in which `call` uses them.

`get_weights` and `set_weights` exchange a plain list of arrays, in the order in
which the layers were assigned to attributes. The order in `call` is irrelevant.
If the shapes differed, Keras would raise an error. Here both layers have the
same shapes, so their weights are swapped. Initial weights are another matter:
they depend on [the order in which layers are
created](../learning/construction-order.md).
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.second = layers.Dense(4)  # made first, but called second
        self.first = layers.Dense(4)

    def call(self, inputs, training=None):
        return self.second(self.first(inputs))


x = np.ones((1, 4), dtype="float32")
source = keras.Sequential([keras.Input((4,)), layers.Dense(4), layers.Dense(4)])
copy = Net()
copy(x)
copy.set_weights(source.get_weights())
print("same outputs:", np.allclose(source(x), copy(x)))
# --8<-- [end:wrong]
