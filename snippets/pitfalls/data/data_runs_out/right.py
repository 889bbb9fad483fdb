"""Put the loop of your generator into `while True:`. For a `tf.data.Dataset`,
call `.repeat()`. Or leave out `steps_per_epoch`: `fit` then goes through a
dataset once per epoch and starts it again for the next. A
[`PyDataset`](../../guides/data.md) knows its length, so it needs neither, and is
best for files. If you had not set `steps_per_epoch`, the warning is
[harmless](../../guides/datasets.md#unknown-length). `fit` can't shuffle what a generator yields: do it there. Count
`validation_steps` in the same way, and don't trust a callback that watched the loss
of an epoch without data.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


def batches():
    while True:
        yield np.ones((4, 3)), np.ones((4, 1))


model = keras.Sequential([keras.Input((3,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
history = model.fit(
    batches(), steps_per_epoch=2, epochs=2, shuffle=False, verbose=0
)
print("loss of epoch 2 is zero:", history.history["loss"][1] == 0)
# --8<-- [end:right]
