"""A callback writes `val_cost` into `logs`: EarlyStopping "which is not available"

Your callback computes a score for each epoch and puts it into `logs`, it is in the
history, and yet `EarlyStopping` warns "Early stopping conditioned on metric
`val_cost` which is not available" and never stops. Put your callback before
`EarlyStopping` in the list.

Callbacks are called in the order of the list, and share the dictionary `logs`. What
one of them adds is seen by those after it and by the history. `EarlyStopping`,
`ModelCheckpoint` and `CSVLogger` come too early if they come first.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x, y = np.random.normal(size=(64, 4)), np.random.normal(size=(64, 1))


class Cost(keras.callbacks.Callback):
    def __init__(self, x, y):
        super().__init__()
        self.x, self.y = x, y

    def on_epoch_end(self, epoch, logs=None):
        errors = self.model.predict(self.x, verbose=0) - self.y
        logs["val_cost"] = float(np.maximum(errors, -3 * errors).sum())


model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(0.1), loss="mean_squared_error")
stop = keras.callbacks.EarlyStopping("val_cost", mode="min")
cost = Cost(x[48:], y[48:])
history = model.fit(
    x[:48], y[:48], epochs=8, callbacks=[stop, cost], verbose=0
)  # warns UserWarning
print("stopped early:", len(history.epoch) < 8)
print("in the history:", "val_cost" in history.history)
# --8<-- [end:wrong]
