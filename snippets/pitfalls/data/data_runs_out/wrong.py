""" "Your input ran out of data; interrupting training"

Training on a generator warns `Your input ran out of data; interrupting
training`, and the history shows a loss of zero for an epoch without data. If
you set `steps_per_epoch`, the generator must never end: repeat the data with
`while True`, or `.repeat()` for a dataset.

With `steps_per_epoch`, an epoch is a fixed number of batches, and the next
epoch continues where the last one stopped. The data must therefore last for all
epochs together. A Python generator that has ended cannot be restarted. The model has
learned from the batches until then. In the epochs after the one with zero, Keras
repeats the first few, which it keeps because it read them for their shapes: the loss
looks normal again, and comes from these batches alone.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


def batches():
    for _ in range(2):
        yield np.ones((4, 3)), np.ones((4, 1))


model = keras.Sequential([keras.Input((3,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
history = model.fit(
    batches(), steps_per_epoch=2, epochs=2, shuffle=False, verbose=0
)  # warns UserWarning
print("loss of epoch 2 is zero:", history.history["loss"][1] == 0)
# --8<-- [end:wrong]
