"""The constructor hands the arguments on to `PyDataset`. Four threads then call
`__getitem__`; with `use_multiprocessing=True` they are processes.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class Batches(keras.utils.PyDataset):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)

    def __len__(self):
        return 8

    def __getitem__(self, index):
        return np.ones((16, 8)), np.ones((16, 1))


model = keras.Sequential([keras.Input((8,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(Batches(workers=4), verbose=0)
print("steps:", int(model.optimizer.iterations))
# --8<-- [end:right]
