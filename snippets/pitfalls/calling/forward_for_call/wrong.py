"""A model with `forward` and without `call`

Calling the model stops with a `NotImplementedError`: the model does not have a
`call()` method implemented. Rename your method `forward` to `call`.

PyTorch runs the method `forward` of a module. Keras runs the method `call` of
a layer or a model, so nobody calls your `forward`. The class `keras.Model` has
no working `call` of its own: `super().call(inputs)` ends in the same error.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Classifier(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(3)

    def forward(self, inputs, training=None):
        return self.dense(inputs)


model = Classifier()
outputs = model(np.ones((2, 4)))  # raises NotImplementedError
# --8<-- [end:wrong]
