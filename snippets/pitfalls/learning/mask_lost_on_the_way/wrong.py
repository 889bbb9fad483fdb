"""Mask lost: an operator such as `*` or `keras.ops` after an Embedding

After `Embedding(..., mask_zero=True)`, an LSTM still reads the padding, and its output
changes with the amount of it. Between the two stands an operator, such as
`x * 4.0`, or a function from `keras.ops`. Its result has no mask. Pass the mask to the
layer yourself: `lstm(x, mask=mask)`. No error is raised.

A mask is attached to the output of a layer, and the next layer passes it on. Operators
and functions make a new tensor without it. A *layer* that does not support masks, such
as `Conv1D` or `Flatten`, warns that it will
[destroy the mask](mask-destroyed.md); an operator does not.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((None,), dtype="int32")
embedding = layers.Embedding(10, 16, mask_zero=True)
x = embedding(inputs) * 4.0  # as in a Transformer
outputs = layers.LSTM(4)(x)
model = keras.Model(inputs, outputs)

short = np.array([[3, 1, 4, 0, 0]])
long = np.array([[3, 1, 4, 0, 0, 0, 0, 0, 0, 0]])
print("equal:", np.allclose(model(short), model(long), atol=1e-6))
# --8<-- [end:wrong]
