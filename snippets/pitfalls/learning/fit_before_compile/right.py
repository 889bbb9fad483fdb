"""Compile the model once, before the first `fit` or `evaluate`. A model built from the
layers of another, and a model loaded with `compile=False`, must be compiled as well.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
history = model.fit(x, y, verbose=0)
print(list(history.history))
# --8<-- [end:right]
