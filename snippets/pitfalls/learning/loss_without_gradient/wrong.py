"""Custom loss with `round` or `argmax`: "No gradients provided for any variable"

`fit` raises `No gradients provided for any variable` when the loss is not
differentiable, for example when it uses `argmax`, `round` or a comparison.
Train with a differentiable loss such as cross-entropy, and report the number of
wrong predictions, the error rate or the accuracy as a metric.

Training follows the gradient of the loss with respect to the weights. `argmax`,
`round` and comparisons are step functions without a useful gradient, so the
chain from the loss back to the weights is broken. The same message appears when
the loss ignores `y_pred`.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers, ops


def error_rate(y_true, y_pred):
    predictions = ops.cast(ops.argmax(y_pred, axis=-1), y_true.dtype)
    return ops.mean(ops.cast(predictions != y_true, "float32"))


x, y = np.ones((6, 4)), np.array([0, 1, 2, 0, 1, 2])
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(3, activation="softmax")]
)
model.compile(optimizer="adam", loss=error_rate)
model.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
