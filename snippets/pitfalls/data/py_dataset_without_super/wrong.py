"""A `PyDataset` without `super().__init__`

You get the warning ``Your `PyDataset` class should call
`super().__init__(**kwargs)` in its constructor``. Take `**kwargs` in your
`__init__`, and call it.

The constructor of `PyDataset` holds the number of workers and the length of the
queue, which `fit` took in older code. A class that does not call it has no such
settings; Keras warns and takes its defaults.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Batches(keras.utils.PyDataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return len(self.x) // 4

    def __getitem__(self, index):
        rows = slice(4 * index, 4 * index + 4)
        return self.x[rows], self.y[rows]


x, y = np.ones((8, 4)), np.ones((8, 1))
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(Batches(x, y), verbose=0)  # warns UserWarning
# --8<-- [end:wrong]
