"""Replace `fit_generator` by `fit`. A generator that never ends needs
`steps_per_epoch`. Also pass `shuffle=False`: the generator determines the
order, and without this argument `fit` warns.
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
