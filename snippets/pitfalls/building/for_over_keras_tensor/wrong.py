""" "Iterating over a symbolic KerasTensor is not supported"

A Python `for` loop over a tensor of a functional model, for example over time
steps, raises `Iterating over a symbolic KerasTensor is not supported`. Split
the tensor along an axis of known size with `keras.ops.unstack(x, axis=1)`.

A `for` loop over a tensor runs along its first axis. For a symbolic tensor this
is the batch axis, whose size is unknown while you define the model. Usually you
want the next axis, such as the time steps.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

dense = layers.Dense(2)
inputs = keras.Input((3, 4))
steps = [dense(step) for step in inputs]  # raises NotImplementedError
# --8<-- [end:wrong]
