"""`call` without `return`: "'NoneType' object has no attribute 'shape'"

The output of a subclassed model is `None`: the next line raises
`'NoneType' object has no attribute 'shape'`, and `fit` raises
`None values not supported`. `call` must end with `return x`.

A Python function without `return` returns `None`. Keras passes it on as the
model's output without a check. The error is raised by the code that needs a
tensor, your own line or the loss in `fit`, far away from `call`.
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
