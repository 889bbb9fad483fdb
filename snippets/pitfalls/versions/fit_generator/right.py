"""Use `fit`. A generator that never ends still needs `steps_per_epoch`. It also
decides on the order of the data, and `shuffle=False` says so: without it, `fit`
warns.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


def batches():
    while True:
        yield np.ones((4, 4)), np.ones((4, 3))


model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(batches(), steps_per_epoch=2, shuffle=False, verbose=0)
print("steps:", int(model.optimizer.iterations))
# --8<-- [end:right]
