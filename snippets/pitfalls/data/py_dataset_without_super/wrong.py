""" "Your `PyDataset` class should call `super().__init__(**kwargs)`"

`fit` gives a `UserWarning`, because the constructor of your `PyDataset` does
not call that of `PyDataset` itself. Accept `**kwargs` in your `__init__`, and
pass them to `super().__init__(**kwargs)`.

The constructor of `PyDataset` takes the number of workers and the length of the
queue, which were arguments of `fit` in older code. A class that does not call
it has no such settings; Keras warns and uses its defaults.
"""

# --8<-- [start:wrong]
import math

import keras
import numpy as np
from keras import layers


class Batches(keras.utils.PyDataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return math.ceil(len(self.x) / 4)

    def __getitem__(self, index):
        rows = slice(4 * index, 4 * index + 4)
        return self.x[rows], self.y[rows]


x, y = np.ones((10, 4)), np.ones((10, 1))
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(Batches(x, y), verbose=0)  # warns UserWarning
# --8<-- [end:wrong]
