""" "object has no attribute 'predict_classes'"

`model.predict_classes(x)` raises `'Sequential' object has no attribute
'predict_classes'`, because the method was removed. Use
`model.predict(x).argmax(axis=-1)`.

The method existed only for `Sequential` models and had to guess what the
outputs mean. `predict` returns the outputs, one row per example, and you decide
how to turn them into classes. `predict_proba` was another name for `predict`
and has been removed as well.
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
