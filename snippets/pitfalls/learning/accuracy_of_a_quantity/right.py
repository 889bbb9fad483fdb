"""`mean_absolute_error` has the unit of the label. `R2Score` compares the model
with one that always predicts the mean: 1 is perfect, 0 no better than that. If the
labels were scaled, [so is the error](../../concepts/scaling.md).
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x = np.linspace(0, 1, 50)[:, None]
y = 3 * x + 0.01  # the model below is off by 0.01
model = keras.Sequential([keras.Input((1,)), layers.Dense(1)])
model.set_weights([np.array([[3.0]]), np.array([0.0])])
model.compile(
    loss="mean_squared_error",
    metrics=["mean_absolute_error", keras.metrics.R2Score()],
)
loss, error, r2 = model.evaluate(x, y, verbose=0)
print(f"mean absolute error: {error:.2f}, R2 score: {r2:.2f}")
# --8<-- [end:right]
