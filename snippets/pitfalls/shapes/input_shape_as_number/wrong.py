"""`keras.Input`: "Cannot convert '784' to a shape"

`keras.Input(784)` and `keras.Input(shape=(784))` raise
`Cannot convert '784' to a shape`. An input shape is a tuple, even when it has a
single dimension: write `(784,)`, with a comma.

A shape is a sequence of sizes, one for each axis. In Python, parentheses around
a number change nothing, so `(784)` is the number 784. The comma is what makes a
tuple.
"""

# --8<-- [start:wrong]
import keras

inputs = keras.Input(shape=(784))  # raises ValueError
# --8<-- [end:wrong]
