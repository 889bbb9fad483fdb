"""Embedding: "indices[4,0] = 5 is not in [0, 5)"

`fit` or `predict` raises `InvalidArgumentError`, `indices[4,0] = 5 is not in [0,
5)`. An id is larger than the table of the `Embedding`: `Embedding(5, ...)` has the rows
0 to 4. Pass the largest id plus one, `ids.max() + 1`, or renumber the ids from 0.

The number of different ids is not the largest id: numbering often begins at 1, or has
gaps. Words numbered from 1, with 0 as the padding, need `len(word_index) + 1` rows; for a
text layer, take its `vocabulary_size()`. A negative id raises nothing: it counts from
the end of the table. The first brackets give the place in the batch; the id follows. Without
`run_eagerly=True`, the same sentence is at the end of a long message of TensorFlow's
graph, at a node that ends in `GatherV2`. On a GPU, the same program may give
[no error](embedding-index-with-xla.md), with the wrong rows.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

users = np.array([[1], [2], [3], [4], [5]])
stars = np.array([4, 2, 5, 1, 3])
model = keras.Sequential(
    [
        keras.Input((1,)),
        layers.Embedding(len(np.unique(users)), 8),
        layers.Flatten(),
        layers.Dense(1),
    ]
)
model.compile(
    optimizer="adam",
    loss="mean_squared_error",
    run_eagerly=True,  # for a short message
)
model.fit(users, stars, shuffle=False, verbose=0)  # raises InvalidArgumentError
# --8<-- [end:wrong]
