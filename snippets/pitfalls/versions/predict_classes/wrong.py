"""`predict_classes` is gone

`model.predict_classes(x)` stops with "'Sequential' object has no attribute
'predict_classes'". Call `predict` and take the position of the largest value.

The method belonged to `Sequential` models alone and had to guess what the
output means. `predict` returns the output as it is, one row per example, and
you say how a class follows from it. `predict_proba` has gone as well; it was
another name for `predict`.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

model = keras.Sequential(
    [keras.Input((3,)), layers.Dense(3, activation="softmax")]
)
model.set_weights([np.eye(3), np.zeros(3)])
model.predict_classes(np.eye(3))  # raises AttributeError
# --8<-- [end:wrong]
