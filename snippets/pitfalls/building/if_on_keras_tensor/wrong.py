""" "A symbolic KerasTensor cannot be used as a boolean"

A Python `if` or `while` on a tensor of a functional model raises `A symbolic
KerasTensor cannot be used as a boolean`. Make the condition part of the model
with `keras.ops.where`.

The Python line runs once, while you define the model. At that time the tensor
is symbolic and has no value, so Python cannot decide. A condition that depends
on the data has to be an operation of the graph. An `if` on a Python value, such
as an argument of your function, works.
"""

# --8<-- [start:wrong]
import keras
from keras import ops

inputs = keras.Input((4,))
largest = 255.0 if ops.max(inputs) > 1 else 1.0  # raises TypeError
# --8<-- [end:wrong]
