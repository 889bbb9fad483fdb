"""`keras.ops` has most of NumPy's functions for tensors, with gradients:
`ops.mean`, `ops.square`, `ops.abs`. Prepare constants with NumPy outside the
loss.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops


def squared_error(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred))


x, y = np.ones((8, 4)), np.ones((8, 1))
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss=squared_error)
history = model.fit(x, y, verbose=0)
print(list(history.history))
# --8<-- [end:right]
