"""`fit_generator` is gone

`model.fit_generator(...)` stops with "'Sequential' object has no attribute
'fit_generator'". Pass the generator to `fit`.

`fit` takes arrays, datasets, generators and objects of `keras.utils.PyDataset`,
so there is no need for a second method. `evaluate_generator` and
`predict_generator` have gone in the same way. The arguments `workers` and
`use_multiprocessing` now belong to `PyDataset`.
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
