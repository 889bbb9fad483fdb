"""One-hot labels with `sparse_categorical_crossentropy`

`fit` stops with `` Argument `output` must have rank (ndim) `target.ndim - 1` ``
and two equal shapes. Use `categorical_crossentropy` for one-hot labels.

The sparse loss expects a class number for each example, so that the labels have
one axis fewer than the outputs. One-hot labels have as many axes as the
outputs.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.ones((6, 4))
y = keras.utils.to_categorical([0, 1, 2, 0, 1, 2])
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(3, activation="softmax")]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
