"""`K.mean` and other functions of `keras.backend`

A loss or a metric with `K.mean`, `K.sum` or `K.square` stops with "module
'keras.backend' has no attribute 'mean'". Use the function of the same name from
`keras.ops`.

`keras.backend` used to hold the mathematics that every backend had to offer. In
Keras 3 this is the task of `keras.ops`, whose functions mostly have the names
and arguments of NumPy. What remains in `keras.backend` are settings, such as
`epsilon` and `floatx`.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import backend as K
from keras import layers


def squared_error(y_true, y_pred):
    return K.mean(K.square(y_pred - y_true), axis=-1)


model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile(optimizer="adam", loss=squared_error)
model.fit(np.ones((8, 4)), np.ones((8, 3)), verbose=0)  # raises AttributeError
# --8<-- [end:wrong]
