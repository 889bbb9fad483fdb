"""A generator that ends too early

You get the warning `Your input ran out of data; interrupting training`, and the
history shows a loss of zero for an epoch that had no data. Let the generator go
on without end when you set `steps_per_epoch`.

With `steps_per_epoch` an epoch is a number of batches, and the next epoch goes
on where the last one stopped. The data must last for all epochs together, and a
Python generator that has ended has nothing more to give.
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
