"""Embedding on a GPU: an id out of range gives the row of another, without an error

The same program raises an error on a CPU and none on a GPU. There `fit` and `predict` are
compiled with XLA (`jit_compile=True`), which does not check ids. Compare `ids.max()`
with the size of the `Embedding` before training.

XLA moves an index that is too large to the last row of the table, so all ids beyond it
share that row with the last valid one. The model trains, and its predictions for those
users or words are wrong. [The message on a CPU](embedding-index-out-of-range.md) tells
you which id it is.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

users = np.array([[3], [4], [5], [5000]])
model = keras.Sequential([keras.Input((1,)), layers.Embedding(5, 2)])
model.compile(jit_compile=True)
rows = model.predict(users, verbose=0)[:, 0]
print("user 4 like user 3:", np.array_equal(rows[1], rows[0]))
print("user 5 like user 4:", np.array_equal(rows[2], rows[1]))
print("user 5000 like user 4:", np.array_equal(rows[3], rows[1]))
# --8<-- [end:wrong]
