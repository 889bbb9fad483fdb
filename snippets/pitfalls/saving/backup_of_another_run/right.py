"""Name the folder after what distinguishes the training from the others. An interrupted
training then resumes only when you start it with the same settings again.
"""

# --8<-- [start:right]
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
    backup = keras.callbacks.BackupAndRestore(f"right.{learning_rate}.state")
    callbacks = [backup, *callbacks]
    x = np.ones((8, 4))
    return model.fit(x, x[:, :1], epochs=5, callbacks=callbacks, verbose=0)


try:
    train(0.01, Interruption())
except InterruptedError:
    history = train(0.1)  # the next one to try
    rate = float(history.model.optimizer.learning_rate)
    print(f"epochs: {len(history.epoch)} of 5, learning rate: {rate:.2f}")
# --8<-- [end:right]
