"""A shape that is a number

`keras.Input(784)` and `keras.Input(shape=(784))` stop with
`Cannot convert '784' to a shape`. Write a tuple with a comma: `(784,)`.

A shape is a sequence of sizes, also when there is one size only. To Python,
parentheses around a number change nothing; the comma makes the tuple.
"""

# --8<-- [start:wrong]
import keras

inputs = keras.Input(shape=(784))  # raises ValueError
# --8<-- [end:wrong]
