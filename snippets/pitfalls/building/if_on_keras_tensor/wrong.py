"""A Python `if` in a functional model

The line stops with the `TypeError` "A symbolic KerasTensor cannot be used as a
boolean." Let `keras.ops.where` choose.

Your `if` is a Python line: it runs once, while you define the model, and there
are no data yet. A choice that depends on data has to be an operation of the
model. An `if` on a Python value, such as an option of your function, works.
"""

# --8<-- [start:wrong]
import keras
from keras import ops

inputs = keras.Input((4,))
largest = 255.0 if ops.max(inputs) > 1 else 1.0  # raises TypeError
# --8<-- [end:wrong]
