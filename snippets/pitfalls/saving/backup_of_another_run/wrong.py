"""`BackupAndRestore` resumes another training

A training skips its first epochs and uses another learning rate than the one that you set,
without a message, because it found the backup of an earlier training. Give each training a
folder of its own.

`BackupAndRestore` loads whatever its folder contains. After an interruption, the files of the
first training are still there. The next training starts with these weights and this
optimizer state, which includes the learning rate, and with the epoch after the last one
that was saved. So a search in which one training was interrupted continues this one under
the name of the next. Only a training that ends normally deletes its backup.

If two processes write to the same folder at the same time, [one of them raises an
error](../../guides/several-machines.md#a-killed-worker-and-a-new-job).
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Interruption(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 3:
            raise InterruptedError


def train(learning_rate, *callbacks):
    model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
    model.compile(keras.optimizers.SGD(learning_rate), "mean_squared_error")
    backup = keras.callbacks.BackupAndRestore("wrong.state")
    callbacks = [backup, *callbacks]
    x = np.ones((8, 4))
    return model.fit(x, x[:, :1], epochs=5, callbacks=callbacks, verbose=0)


try:
    train(0.01, Interruption())
except InterruptedError:
    history = train(0.1)  # the next one to try
    rate = float(history.model.optimizer.learning_rate)
    print(f"epochs: {len(history.epoch)} of 5, learning rate: {rate:.2f}")
# --8<-- [end:wrong]
