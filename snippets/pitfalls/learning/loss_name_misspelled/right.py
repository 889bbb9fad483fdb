"""An editor completes `keras.losses.` and marks a name that does not exist. Minimizing
the mean squared error minimizes its root as well; to see the root, add the metric.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x, y = np.ones((64, 8)), np.ones((64, 1))
model = keras.Sequential(
    [keras.Input((8,)), layers.Dense(16, activation="relu"), layers.Dense(1)]
)
model.compile(
    optimizer="adam",
    loss=keras.losses.MeanSquaredError(),
    metrics=[keras.metrics.RootMeanSquaredError()],
)
history = model.fit(x, y, verbose=0)
print(list(history.history))
# --8<-- [end:right]
