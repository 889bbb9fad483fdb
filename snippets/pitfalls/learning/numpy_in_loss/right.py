"""`keras.ops` has NumPy's functions under the same names, for tensors."""

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
