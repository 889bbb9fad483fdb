"""List the callback first. Its constructor takes the validation data, since `fit`
doesn't pass them on. Give `EarlyStopping` a `mode`: Keras can't know whether your
value should be small (`"min"`) or large (`"max"`), and raises an error without it.
"""

# --8<-- [start:right]
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
history = model.fit(x[:48], y[:48], epochs=8, callbacks=[cost, stop], verbose=0)
print("stopped early:", len(history.epoch) < 8)
print("in the history:", "val_cost" in history.history)
# --8<-- [end:right]
