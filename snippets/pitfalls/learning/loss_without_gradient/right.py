"""Use cross-entropy as the loss and pass what you care about to `metrics`. Metrics
need no gradient, so they may count wrong predictions. For one sigmoid output, the loss is
`binary_crossentropy`. Without `round`, `ops.mean(ops.abs(y_true - y_pred))` has a gradient,
too.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x, y = np.ones((6, 4)), np.array([0, 1, 2, 0, 1, 2])
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(3, activation="softmax")]
)
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(x, y, verbose=0)
print(sorted(history.history))
# --8<-- [end:right]
