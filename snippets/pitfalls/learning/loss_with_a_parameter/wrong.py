"""Custom loss with parameters: "missing 1 required positional argument"

A loss with a parameter of its own, such as the `alpha` of a quantile loss, raises
`missing 1 required positional argument: 'alpha'` in `fit`. Write a subclass of
`keras.losses.Loss` that takes the parameter in its constructor.

Keras calls a loss with the targets and the predictions, and with nothing else. A
default value would run, but then every model has the same parameter.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers, ops


def pinball(y_true, y_pred, alpha):
    error = y_true - y_pred
    return ops.mean(ops.maximum(alpha * error, (alpha - 1) * error), axis=-1)


x = np.linspace(0, 1, 200)[:, None]
y = x + x * np.random.default_rng(1).normal(size=x.shape)
model = keras.Sequential([keras.Input((1,)), layers.Dense(1)])
model.compile(keras.optimizers.Adam(0.1), loss=pinball)
model.fit(x, y, epochs=100, verbose=0)  # raises TypeError
# --8<-- [end:wrong]
