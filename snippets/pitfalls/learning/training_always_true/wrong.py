"""Batch normalization statistics change during `predict`

A subclassed model that passes `training=True` to a layer in `call` updates the
moving statistics of batch normalization even in `predict` and `evaluate`, and
its dropout stays active. Pass on the `training` argument of `call` instead.

In a `call` that you write, a value that you pass to a layer explicitly
overrides the mode that Keras propagates. (In the definition of a functional
model, [the mode overrides the value](training-in-functional-model.md).) With
`training=True`, batch normalization always normalizes with the statistics of
the current batch and updates its moving averages. Predictions then depend on
the other examples in the batch.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class NormNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.norm = layers.BatchNormalization(momentum=0.5)

    def call(self, inputs, training=None):
        return self.norm(inputs, training=True)


model = NormNet()
model(keras.Input((2,)))
print("moving mean before predict:", model.norm.moving_mean.numpy())

model.predict(np.full((8, 2), 5.0), verbose=0)
print("moving mean after predict: ", model.norm.moving_mean.numpy())
# --8<-- [end:wrong]
