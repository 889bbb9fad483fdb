"""RMSE, MAE, R² and MAPE, for a regression."""

# --8<-- [start:metrics]
import keras
import numpy as np
from keras import layers

metrics = [
    keras.metrics.RootMeanSquaredError(name="rmse"),
    keras.metrics.MeanAbsoluteError(name="mae"),
    keras.metrics.R2Score(name="r2"),
    keras.metrics.MeanAbsolutePercentageError(name="mape"),
]
targets = np.array([[200.0], [100.0], [50.0], [0.01]])
predictions = np.array([[190.0], [105.0], [50.0], [2.0]])
for metric in metrics:
    metric.update_state(targets, predictions)
    print(f"{metric.name:4} {float(metric.result()):.2f}")
# --8<-- [end:metrics]

# --8<-- [start:each]
for target, prediction in zip(targets, predictions):
    mape = keras.losses.mean_absolute_percentage_error(target, prediction)
    print(f"{target[0]:6.2f} -> {prediction[0]:6.2f}: {float(mape):.0f} %")

share = np.sum(np.abs(targets - predictions)) / np.sum(np.abs(targets))
print(f"error as a share of the sum: {share:.1%}")
# --8<-- [end:each]


# --8<-- [start:compile]
def within_five(y_true, y_pred):
    close = keras.ops.abs(y_true - y_pred) <= 5
    return keras.ops.cast(close, "float32")  # one number for each example


print("within five:", np.array(within_five(targets, predictions))[:, 0])

model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(
    loss="mean_squared_error",
    metrics=[
        keras.metrics.RootMeanSquaredError(name="rmse"),
        "mae",
        within_five,
    ],
)
# --8<-- [end:compile]
