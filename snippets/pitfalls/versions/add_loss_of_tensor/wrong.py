"""`model.add_loss` on a functional model: `NotImplementedError`

`model.add_loss(...)` with a symbolic tensor, as in variational autoencoder
examples for Keras 2, raises a bare `NotImplementedError` in Keras 3. Call
`self.add_loss` inside the `call` of a custom layer.

In Keras 2, a functional model accepted a loss computed from its own symbolic
tensors. Keras 3 does not support this. A layer computes its loss from the
actual values each time it is called, and `fit` adds the losses of all layers.
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
