"""Add the last axis to the labels where you load them. You can also make the
metric robust: `y_true = ops.reshape(y_true, ops.shape(y_pred))` as its first
line, or find the mistake with `assert len(y_true.shape) == len(y_pred.shape)`. In a training loop that you write, do the same, or call one of Keras's losses:
otherwise the loss is lowest for a model that predicts the mean of the labels for
every row.

If an RMSE still differs a little from the one that you compute from `predict`: a
function is averaged over the batches, and the mean of roots is not the root of the
mean. Use `metrics=["root_mean_squared_error"]`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


def absolute_error(y_true, y_pred):
    return keras.ops.abs(y_true - y_pred)


x = np.array([[1.0], [2.0], [3.0]])
y = np.array([1.0, 2.0, 3.0])[:, np.newaxis]
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
# --8<-- [end:right]
