""" "Model … does not have a `call()` method implemented"

Calling a subclassed model raises ``Model Classifier does not have a `call()`
method implemented`` when the forward pass has another name, such as PyTorch's
`forward`, or is indented outside the class. Name the method `call`, and indent
it inside the class.

Keras runs the method `call` of a layer or a model; PyTorch's counterpart is
`forward`. A method of another name is never called. `keras.Model` itself has no
forward pass, so `super().call(inputs)` ends in the same error.
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
