"""Write the optimizer inside `compile`, so that every model has its own."""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))

first = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
first.compile(optimizer=keras.optimizers.Adam(0.01), loss="mean_squared_error")
first.fit(x, y, verbose=0)

second = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
second.compile(optimizer=keras.optimizers.Adam(0.01), loss="mean_squared_error")
history = second.fit(x, y, verbose=0)
print(list(history.history))
# --8<-- [end:right]
