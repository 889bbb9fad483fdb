"""`keras.metrics` also has `F1Score`, `Precision`, `Recall`, `AUC` and a class for the
RMSE. Their values do not depend on the batch size.
"""

# --8<-- [start:right]
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
model.compile(loss="mean_squared_error", metrics=[keras.metrics.R2Score()])

print(f"all predictions: {float(r2(y, model.predict(x, verbose=0))):.2f}")
loss, metric = model.evaluate(x, y, verbose=0)
print(f"evaluate: {metric:.2f}")
# --8<-- [end:right]
