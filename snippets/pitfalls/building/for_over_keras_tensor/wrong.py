"""A Python `for` over a tensor of a functional model

The loop stops with the `NotImplementedError` "Iterating over a symbolic
KerasTensor is not supported." Split the tensor with `keras.ops.unstack`.

A loop over a tensor goes along its first axis. For a `KerasTensor` this is the
batch, whose size is not known while you define the model. You mostly want the
next axis, the time steps, and `ops.unstack` splits along any axis whose size
is known.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

dense = layers.Dense(2)
inputs = keras.Input((3, 4))
steps = [dense(step) for step in inputs]  # raises NotImplementedError
# --8<-- [end:wrong]
