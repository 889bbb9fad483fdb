"""`K.mean`: "module 'keras.backend' has no attribute 'mean'"

A custom loss or metric with `K.mean`, `K.sum`, `K.square` or another function
of `keras.backend` raises `module 'keras.backend' has no attribute 'mean'` in
Keras 3. Use the function of the same name from `keras.ops`.

`keras.backend` used to contain the mathematical functions of every backend. In
Keras 3 they are in `keras.ops`, and most of them have the names and arguments
of NumPy. `keras.backend` only retains settings, such as `epsilon` and `floatx`.
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
