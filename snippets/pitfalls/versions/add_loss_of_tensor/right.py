"""Write a layer that adds the loss and returns its input unchanged, and insert
it where the tensor is. For a penalty on the activations of one layer, the
argument `activity_regularizer` is shorter. A [variational
autoencoder](../../guides/training-step.md) adds its KL loss in its sampling layer.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops


class Sparsity(layers.Layer):
    def call(self, inputs, training=None):
        self.add_loss(0.1 * ops.mean(ops.abs(inputs)))
        return inputs


inputs = keras.Input((4,))
code = Sparsity()(layers.Dense(2)(inputs))
outputs = layers.Dense(4)(code)
model = keras.Model(inputs, outputs)
model(np.ones((1, 4)))
print("losses:", len(model.losses))
# --8<-- [end:right]
