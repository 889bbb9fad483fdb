"""Two generators: "Unrecognized data type: x=<zip object"

`fit` raises `Unrecognized data type` if the generators of a model with two inputs are passed
as `zip(images, tables)`, as a list or as a tuple. Write one generator that reads both and
yields `(x1, x2), y`.

`fit` takes what a generator function returns, but neither a `zip` object nor a list of generators.
Each generator also yields labels of its own, and the model needs them once.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


def batches(columns):
    while True:
        yield np.ones((4, columns)), np.ones((4, 1))


image = keras.Input((4,), name="image")
table = keras.Input((3,), name="table")
x = layers.Concatenate()([image, table])
model = keras.Model([image, table], layers.Dense(1)(x))
model.compile(loss="mean_squared_error")

both = zip(batches(4), batches(3))
model.fit(both, steps_per_epoch=2, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
