"""`add_loss` on a model with a symbolic tensor

`model.add_loss(...)` on a functional model stops with a `NotImplementedError`
that says nothing more. Call `self.add_loss` inside the `call` of a layer, and
put the layer where the tensor is.

In Keras 2 you could hand a model a loss made of its own symbolic tensors; many
autoencoders were written so. In Keras 3 a functional model has no place for
such a loss. A layer computes it anew from real values whenever it is called,
and `fit` adds the losses of all layers.
"""

# --8<-- [start:wrong]
import keras
from keras import layers, ops

inputs = keras.Input((4,))
code = layers.Dense(2)(inputs)
outputs = layers.Dense(4)(code)
model = keras.Model(inputs, outputs)
model.add_loss(0.1 * ops.mean(ops.abs(code)))  # raises NotImplementedError
# --8<-- [end:wrong]
