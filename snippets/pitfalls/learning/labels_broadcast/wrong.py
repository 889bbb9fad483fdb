"""A custom metric is wrong: labels `(n,)`, predictions `(n, 1)`

A custom metric, or a subclass of `Loss`, gives a wrong value even when every
prediction is correct, without an error, because labels of shape `(n,)` are
broadcast against predictions of shape `(n, 1)`. Give the labels the shape of
the predictions: `y[:, np.newaxis]`.

`Dense(1)` returns predictions of shape `(n, 1)`. By the rules of broadcasting,
subtracting them from labels of shape `(n,)` yields an `(n, n)` matrix of every
label against every prediction. The built-in losses and metrics adjust the
shapes first, and a function passed as `loss` receives adjusted ones. A function
passed to `metrics` and a subclass of `Loss` or `Metric` must do it themselves.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


def absolute_error(y_true, y_pred):
    return keras.ops.abs(y_true - y_pred)


x = np.array([[1.0], [2.0], [3.0]])
y = np.array([1.0, 2.0, 3.0])
model = keras.Sequential(
    [keras.Input((1,)), layers.Dense(1, kernel_initializer="ones")]
)
model.compile(loss="mean_squared_error", metrics=["mae", absolute_error])

print(
    "all predictions correct:", np.array_equal(model.predict(x, verbose=0), x)
)
loss, mae, own = model.evaluate(x, y, verbose=0)
print("mae:", mae)
print("absolute_error:", round(own, 2))
# --8<-- [end:wrong]
