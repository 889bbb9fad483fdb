"""Write a list, also for a single metric."""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile(loss="mean_squared_error", metrics=["mae"])
history = model.fit(np.ones((8, 4)), np.ones((8, 3)), verbose=0)
print(list(history.history))
# --8<-- [end:right]
