"""Integer labels with `categorical_crossentropy`

`fit` stops with ``Arguments `target` and `output` must have the same shape``,
or `the same rank`. Use `sparse_categorical_crossentropy` for labels that are
class numbers.

`categorical_crossentropy` expects one number for each class in every label,
which is called one-hot. A class number is one number in all, so the shapes of
the labels and of the outputs differ.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.ones((6, 4))
y = np.array([[0], [1], [2], [0], [1], [2]])
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(3, activation="softmax")]
)
model.compile(optimizer="adam", loss="categorical_crossentropy")
model.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
