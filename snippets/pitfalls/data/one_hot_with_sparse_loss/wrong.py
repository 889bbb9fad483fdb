"""One-hot labels: "`output` must have rank (ndim) `target.ndim - 1`"

Training with `sparse_categorical_crossentropy` on one-hot labels raises ``
Argument `output` must have rank (ndim) `target.ndim - 1` ``, and the message
shows two equal shapes. Use `categorical_crossentropy` for one-hot labels, or
keep the integer labels.

The sparse loss expects one class index per example, so the labels have one axis
fewer than the predictions. One-hot labels have as many axes as the predictions.
If the output in your message has four dimensions, a `Flatten` is missing in the
model instead.
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
