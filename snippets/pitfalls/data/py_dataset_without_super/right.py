"""With `**kwargs` passed on, you can set `workers` where you create the data.
Let `__len__` round up: with `len(self.x) // 4` the rows of the last, smaller
batch would never be used, without a warning.
"""

# --8<-- [start:right]
import math

import keras
import numpy as np
from keras import layers


class Batches(keras.utils.PyDataset):
    def __init__(self, x, y, **kwargs):
        super().__init__(**kwargs)
        self.x, self.y = x, y

    def __len__(self):
        return math.ceil(len(self.x) / 4)

    def __getitem__(self, index):
        rows = slice(4 * index, 4 * index + 4)
        return self.x[rows], self.y[rows]


x, y = np.ones((10, 4)), np.ones((10, 1))
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
data = Batches(x, y, workers=2)
model.fit(data, verbose=0)
print(data.workers, "workers,", len(data), "batches")
print("rows in the last batch:", len(data[len(data) - 1][0]))
# --8<-- [end:right]
