"""A `call` without `return`

The first line that uses the output of the model stops with "'NoneType' object
has no attribute", and `fit` with "None values not supported". Let `call` return
its last tensor.

A Python function that ends without `return` returns `None`. Keras passes it on
as the output of the model without a word, so the error comes from the line that
needs a tensor: yours, or in `fit` the loss, far from your `call`.
"""

# --8<-- [start:wrong]
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
        x = self.dense(x)


x = np.ones((8, 4))
model = TwoLayers()
outputs = model(x)
print(outputs.shape)  # raises AttributeError
# --8<-- [end:wrong]
