"""Embedding: "indices[0,2] = 5 is not in [0, 5)"

An `Embedding` layer raises `indices[0,2] = 5 is not in [0, 5)`
when a number is too large for its table. Make `input_dim` the largest number plus one:
`Embedding(x.max() + 1, 16)`, or `len(word_index) + 1`.

The first argument, `input_dim`, is the number of rows of the table, and rows are counted
from zero. If your words are numbered from one, because zero is the padding, five words
need six rows. With `TextVectorization` or `StringLookup`, take `vocabulary_size()`,
which counts padding and unknown words. In the message, `indices[0,2]` is the place in
the batch: row 0, word 2. A negative number raises nothing: it
counts rows from the end of the table.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

word_index = {"what": 1, "a": 2, "great": 3, "bad": 4, "film": 5}
x = np.array([[1, 2, 5, 0]])  # what a film, and a zero as padding

model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Embedding(len(word_index), 16),
        layers.GlobalAveragePooling1D(),
    ]
)
outputs = model(x)  # raises InvalidArgumentError
# --8<-- [end:wrong]
