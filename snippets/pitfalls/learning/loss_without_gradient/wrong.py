"""A loss that counts wrong answers

`fit` stops with `No gradients provided for any variable`. Use a smooth loss
such as the cross-entropy, and measure the share of right answers as a metric.

Training follows the slope of the loss. `argmax`, `round` and comparisons give
whole steps, which have no slope, so no weight gets a gradient.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers, ops


def wrong_answers(y_true, y_pred):
    answers = ops.cast(ops.argmax(y_pred, axis=-1), y_true.dtype)
    return ops.mean(ops.cast(answers != y_true, "float32"))


x, y = np.ones((6, 4)), np.array([0, 1, 2, 0, 1, 2])
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(3, activation="softmax")]
)
model.compile(optimizer="adam", loss=wrong_answers)
model.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
