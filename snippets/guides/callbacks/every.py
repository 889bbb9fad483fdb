"""A checkpoint for every tenth epoch, and what `save_freq` counts."""

# --8<-- [start:model]
import math
from pathlib import Path

import keras
import numpy as np
from keras import layers

x, y = np.ones((320, 4)), np.ones((320, 1))
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")


def files(pattern):
    return sorted(path.name for path in Path().glob(pattern))


# --8<-- [end:model]


# --8<-- [start:ten]
class EveryTenth(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        if (epoch + 1) % 10 == 0:
            self.model.save(f"every.ten-{epoch + 1:02d}.keras")


model.fit(x, y, batch_size=32, epochs=25, callbacks=[EveryTenth()], verbose=0)
print(files("every.ten-*"))
# --8<-- [end:ten]

# --8<-- [start:freq]
steps = math.ceil(len(x) / 32)
checkpoint = keras.callbacks.ModelCheckpoint(
    "every.freq-{epoch:02d}.keras", save_freq=10 * steps
)
model.fit(x, y, batch_size=32, epochs=25, callbacks=[checkpoint], verbose=0)
print(files("every.freq-*"))
# --8<-- [end:freq]

# --8<-- [start:batches]
checkpoint = keras.callbacks.ModelCheckpoint(
    "every.batch-{epoch}-{batch:02d}.keras", save_freq=4
)
model.fit(x, y, batch_size=32, epochs=2, callbacks=[checkpoint], verbose=0)
print(files("every.batch-*"))
# --8<-- [end:batches]

# --8<-- [start:val]
checkpoint = keras.callbacks.ModelCheckpoint(
    "every.{val_loss:.2f}.keras", save_freq=4
)
model.fit(
    x, y, validation_split=0.5, callbacks=[checkpoint], verbose=0
)  # raises KeyError
# --8<-- [end:val]
