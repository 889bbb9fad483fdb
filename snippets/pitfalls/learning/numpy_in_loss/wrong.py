"""NumPy in a loss of your own

`fit` stops with `NotImplementedError: Cannot convert a symbolic tf.Tensor` and
`to a numpy array`. Write the loss with `keras.ops`.

`fit` calls the loss while it records the training step as a graph. At that
moment the answers have a shape and no values, and NumPy works on values only.
The gradient could not pass through NumPy either.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


def squared_error(y_true, y_pred):
    return np.mean(np.square(y_true - y_pred))


x, y = np.ones((8, 4)), np.ones((8, 1))
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss=squared_error)
model.fit(x, y, verbose=0)  # raises NotImplementedError
# --8<-- [end:wrong]
