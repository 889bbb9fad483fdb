"""fit: "Could not interpret loss identifier"

`fit` or `evaluate` raises "Could not interpret loss identifier" when you gave
`compile` a name that no loss has. Pass an object from `keras.losses` instead of a name.

Keras looks up the name, by its exact spelling, only when it needs the loss: `compile`
accepts any string. The names are those of the functions and classes in `keras.losses`,
as in "mean_squared_error" or "MeanSquaredError", and a few abbreviations such as "mse"
and "mae". There is no "rmse": the square root of the mean squared error is a metric.

A misspelled metric raises "Could not interpret metric identifier", and an optimizer
"Could not interpret optimizer identifier".
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x, y = np.ones((64, 8)), np.ones((64, 1))
model = keras.Sequential(
    [keras.Input((8,)), layers.Dense(16, activation="relu"), layers.Dense(1)]
)
model.compile(optimizer="adam", loss="rmse")
model.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
