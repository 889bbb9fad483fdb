"""Labels without the last axis in a metric of your own

A metric that you write yourself is wrong although every answer is right, and no
error says so. Give the labels the shape of the outputs, for example with `y[:,
np.newaxis]`.

The output of `Dense(1)` has the shape `(n, 1)`. Subtracting it from labels of
the shape `(n,)` gives a table of all labels against all answers, by the rules
of broadcasting. The losses and metrics of Keras bring both to one shape first;
a function under `metrics` and the classes that you derive from `Loss` or
`Metric` have to do it themselves.
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

print("answers are right:", np.array_equal(model.predict(x, verbose=0), x))
loss, mae, own = model.evaluate(x, y, verbose=0)
print("mae:", mae)
print("absolute_error:", round(own, 2))
# --8<-- [end:wrong]
