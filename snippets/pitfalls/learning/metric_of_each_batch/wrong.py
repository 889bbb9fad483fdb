"""Custom metric function: `evaluate` differs from scikit-learn (R², F1, RMSE)

A function in `metrics`, such as R², F1 or RMSE, returns another value in `fit` and `evaluate`
than when you call it on all predictions, and no error is raised. Keras computes it for each
batch and averages the results. Use a metric class, such as `keras.metrics.R2Score`.

Averaging over batches gives the value for all data only if the metric is a mean over
examples, such as the mean absolute error, and the function returns a value for each
example. R², F1, precision and the root of a mean are not means of this kind, so their values
change with `batch_size`.

A metric class keeps sums over the batches, and computes its result from them at the end.
[Write a metric class](../../concepts/loss-in-fit.md#custom-metric-function-or-metric-class)
where Keras has none, or call the function on what `predict` returns for all data.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers, ops


def r2(y_true, y_pred):
    errors = ops.sum(ops.square(y_true - y_pred))
    return 1 - errors / ops.sum(ops.square(y_true - ops.mean(y_true)))


x = np.linspace(0, 1, 128, dtype="float32").reshape(128, 1)
y = x + 0.2 * np.sin(50 * x)
model = keras.Sequential(
    [keras.Input((1,)), layers.Dense(1, kernel_initializer="ones")]
)
model.compile(loss="mean_squared_error", metrics=[r2])

print(f"all predictions: {float(r2(y, model.predict(x, verbose=0))):.2f}")
loss, metric = model.evaluate(x, y, verbose=0)
print(f"evaluate: {metric:.2f}")
# --8<-- [end:wrong]
