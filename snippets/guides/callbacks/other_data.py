"""A second validation set after each epoch."""

# --8<-- [start:callback]
import keras
import numpy as np
from keras import layers


class AlsoEvaluate(keras.callbacks.Callback):
    """Evaluate on other data after each epoch, and log it as `<name>_loss`."""

    def __init__(self, name, x, y):
        super().__init__()
        self.name, self.x, self.y = name, x, y

    def on_epoch_end(self, epoch, logs=None):
        results = self.model.evaluate(
            self.x, self.y, verbose=0, return_dict=True
        )
        for key, value in results.items():
            logs[f"{self.name}_{key}"] = value


# --8<-- [end:callback]

# --8<-- [start:fit]
keras.utils.set_random_seed(1)
x = np.random.normal(size=(96, 4))
y = x.sum(axis=1)
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile("sgd", loss="mean_squared_error", metrics=["mae"])
history = model.fit(
    x[:32],
    y[:32],
    epochs=2,
    validation_data=(x[32:64], y[32:64]),
    callbacks=[AlsoEvaluate("test", x[64:], y[64:])],
    verbose=0,
)
print(list(history.history))
# --8<-- [end:fit]
