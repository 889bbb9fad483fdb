"""Embedding and numbers joined: "A `Concatenate` layer requires inputs with matching shapes"

An embedded category and a few number columns can't be joined: ``A `Concatenate` layer
requires inputs with matching shapes``, with shapes such as `(None, 1, 8)` and
`(None, 3)`. `Embedding` added an axis. Give the category the input shape `()`, or put
`Flatten` behind the `Embedding`.

`Embedding` replaces each id by a vector. With the input shape `(1,)`, a row is a
sequence of one id, and the result a sequence of one vector: it has one axis more than
the numbers. `Concatenate` joins the last axis and needs the others to be equal.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

city = keras.Input((1,), dtype="int32", name="city")
month = keras.Input((1,), dtype="int32", name="month")
shop = keras.Input((1,), dtype="int32", name="shop")
numbers = keras.Input((3,), name="numbers")
vectors = [
    layers.Embedding(100, 8)(city),
    layers.Embedding(12, 4)(month),
    layers.Embedding(30, 6)(shop),
]
x = layers.Concatenate()([*vectors, numbers])  # raises ValueError
# --8<-- [end:wrong]
