""" "Cannot take the length of shape with unknown rank"

A second call of `fit` or `evaluate` raises `Cannot take the length of shape
with unknown rank` when its labels have another number of dimensions than
before, such as `(n,)` after `(n, 1)`. Give the labels of training, validation
and test data the same shape.

The first call traces a graph for the shapes of its data. When later data have
another number of dimensions, TensorFlow generalizes: it traces a second graph
in which the rank of the labels is unknown, so that it need not trace a third.
The loss needs the rank, and this graph does not have it.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.ones((8, 4))
y_val = np.ones((8, 1))
y_test = np.ones(8)
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.evaluate(x, y_val, verbose=0)
model.evaluate(x, y_test, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
