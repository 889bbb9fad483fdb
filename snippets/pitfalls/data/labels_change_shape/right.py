"""Bring all labels to one shape where you load them. `y[:, np.newaxis]` adds
the last axis, `y.squeeze(-1)` removes it.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x = np.ones((8, 4))
y_val = np.ones((8, 1))
y_test = np.ones(8)[:, np.newaxis]
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
val_loss = model.evaluate(x, y_val, verbose=0)
test_loss = model.evaluate(x, y_test, verbose=0)
print("same labels, same loss:", val_loss == test_loss)
# --8<-- [end:right]
