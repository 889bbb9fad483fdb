"""`np.unique` numbers the users from 0, without gaps. Keep `names`: new data must be
numbered alike, and a user who is not in it has no row. `layers.IntegerLookup` does both
[inside the model](embedding-index-out-of-range.md), with a row for new users.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

users = np.array([[3], [4], [5], [5000]])
names, numbers = np.unique(users, return_inverse=True)
numbers = numbers.reshape(users.shape)
model = keras.Sequential([keras.Input((1,)), layers.Embedding(len(names), 2)])
model.compile(jit_compile=True)
rows = model.predict(numbers, verbose=0)[:, 0]
print("user 4 like user 3:", np.array_equal(rows[1], rows[0]))
print("user 5 like user 4:", np.array_equal(rows[2], rows[1]))
print("user 5000 like user 4:", np.array_equal(rows[3], rows[1]))
# --8<-- [end:right]
