"""NumPy in a functional model: "A KerasTensor is symbolic"

A NumPy function applied to a tensor of a functional model raises
`A KerasTensor is symbolic` and `You cannot convert it to a NumPy array`. Use
the function of the same name from `keras.ops`.

NumPy converts its argument to an array before it computes. A symbolic tensor
has a shape and a dtype, but it receives values only when the finished model is
called.
"""

# --8<-- [start:wrong]
import keras
import numpy as np

inputs = keras.Input((4,))
x = np.log1p(inputs)  # raises ValueError
# --8<-- [end:wrong]
