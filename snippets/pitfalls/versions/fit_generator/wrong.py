""" "object has no attribute 'fit_generator'"

`model.fit_generator(...)` raises `'Sequential' object has no attribute
'fit_generator'`, because the method was removed. Pass the generator to
`model.fit`.

`fit` accepts arrays, datasets, generators and `keras.utils.PyDataset` objects,
so a second method is no longer needed. `evaluate_generator` and
`predict_generator` have been replaced by `evaluate` and `predict`. The
arguments `workers` and `use_multiprocessing` have moved to the constructor of
`PyDataset`.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


def batches():
    while True:
        yield np.ones((4, 4)), np.ones((4, 3))


model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit_generator(batches(), steps_per_epoch=2)  # raises AttributeError
# --8<-- [end:wrong]
