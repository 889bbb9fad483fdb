"""`epoch` counts from 0, hence the `+ 1`. The number in the name keeps each file. With
`ModelCheckpoint` it is `save_freq=10 * steps`, where `steps` is the number of batches in
an epoch; see [what `save_freq`
counts](../../guides/callbacks.md#modelcheckpoint-every-n-epochs).
"""

# --8<-- [start:right]
from pathlib import Path

import keras
import numpy as np
from keras import layers


class EveryTenth(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        if (epoch + 1) % 10 == 0:
            self.model.save(f"right.{epoch + 1:02d}.keras")


x, y = np.ones((32, 4)), np.ones((32, 1))
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x, y, epochs=25, callbacks=[EveryTenth()], verbose=0)
print(sorted(path.name for path in Path().glob("right.*.keras")))
# --8<-- [end:right]
