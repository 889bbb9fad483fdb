"""`EarlyStopping` has no argument for a value to reach: it stops when a value no longer
improves. A callback of a few lines stops at a target. Watch `val_accuracy`, which is
measured on data that the model doesn't train on; `accuracy` also reaches the target by
overfitting.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(size=(512, 4))
y = x[:, 0] > 0
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(1, activation="sigmoid")]
)
optimizer = keras.optimizers.Adam(0.1)
model.compile(optimizer, "binary_crossentropy", metrics=["accuracy"])


class StopAt(keras.callbacks.Callback):
    def __init__(self, target, monitor="val_accuracy"):
        super().__init__()
        self.target = target
        self.monitor = monitor

    def on_epoch_end(self, epoch, logs=None):
        if logs[self.monitor] >= self.target:
            print("stopped after epoch", epoch + 1)
            self.model.stop_training = True


history = model.fit(
    x,
    y,
    epochs=100,
    validation_split=0.25,
    verbose=0,
    callbacks=[StopAt(0.99)],
)
print("val_accuracy:", round(history.history["val_accuracy"][-1], 2))
# --8<-- [end:right]
