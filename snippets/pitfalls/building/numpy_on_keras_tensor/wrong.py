"""A NumPy function in a functional model

The line stops with a `ValueError`: a KerasTensor is symbolic, and you cannot
convert it to a NumPy array. Take the function of the same name from
`keras.ops`.

NumPy makes an array of its argument before it computes. A `KerasTensor` has a
shape and a type, and gets values only when the finished model is called.
"""

# --8<-- [start:wrong]
import keras
import numpy as np

inputs = keras.Input((4,))
x = np.log1p(inputs)  # raises ValueError
# --8<-- [end:wrong]
