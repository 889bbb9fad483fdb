"""Create the optimizer inside `compile`, so that every model has its own, and a new
one after you unfreeze layers. For fine-tuning, that is also where the smaller
learning rate goes.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))

first = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
first.compile(optimizer=keras.optimizers.Adam(0.01), loss="mean_squared_error")
first.fit(x, y, verbose=0)

backbone = layers.Dense(8)
backbone.trainable = False
second = keras.Sequential([keras.Input((4,)), backbone, layers.Dense(1)])
second.compile(optimizer=keras.optimizers.Adam(0.01), loss="mean_squared_error")
second.fit(x, y, verbose=0)
print("weights trained:", len(second.trainable_weights))

backbone.trainable = True
second.compile(optimizer=keras.optimizers.Adam(1e-4), loss="mean_squared_error")
second.fit(x, y, verbose=0)
print("weights trained after unfreezing:", len(second.trainable_weights))
# --8<-- [end:right]
