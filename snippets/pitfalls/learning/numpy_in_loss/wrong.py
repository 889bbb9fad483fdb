"""NumPy in a custom loss: "Cannot convert a symbolic tf.Tensor"

`fit` raises `NotImplementedError: Cannot convert a symbolic tf.Tensor` and
`to a numpy array` when a custom loss or metric uses NumPy functions. Replace
`np` by `keras.ops`, which has functions of the same names.

`fit` calls the loss while it traces the training step into a graph. At that
moment the predictions are symbolic: they have a shape and a dtype but no
values, and NumPy needs values. NumPy would also break the chain of gradients.
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
