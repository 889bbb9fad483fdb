"""Optimizer: "Unknown variable" (second model or unfrozen layers)

`fit` raises a `ValueError` when one optimizer trains a second model, or when you
unfreeze layers and compile again with the old optimizer. Make a new optimizer
for every `compile`.

An optimizer keeps values of its own for each weight, such as the running means
of Adam. It creates them for the weights that it trains first and has none for
other weights. That includes layers that were frozen at that time: after
`layer.trainable = True`, their weights are unknown to the old optimizer.
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
