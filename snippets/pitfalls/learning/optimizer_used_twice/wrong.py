"""One optimizer for two models

`fit` of the second model stops with `Unknown variable` and `This optimizer can
only be called for the variables it was originally built with`. Make a new
optimizer for every model.

An optimizer keeps numbers of its own for each weight, such as the running means
of Adam. It makes them for the weights of the first model that it trains and has
none for other weights.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))
optimizer = keras.optimizers.Adam(0.01)

first = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
first.compile(optimizer=optimizer, loss="mean_squared_error")
first.fit(x, y, verbose=0)

second = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
second.compile(optimizer=optimizer, loss="mean_squared_error")
second.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
