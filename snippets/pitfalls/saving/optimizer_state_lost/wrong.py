"""`load_weights`: "Skipping variable loading for optimizer"

When you resume training from a weights file, `load_weights` warns `Skipping variable loading for optimizer`, the optimizer starts from scratch, and
the loss may jump up. Build the optimizer before loading, or save the whole model as
`.keras`.

The file contains the optimizer state, such as Adam's running averages. A new
optimizer creates the variables for it only when training starts, so there is
nothing to load into. If you call `compile` after `load_weights`, the state is
lost as well, without a warning; the same holds after `load_model`. If you only want predictions, you can ignore
the warning.

`fit` also counts its epochs from the beginning. For callbacks that depend on the epoch,
pass the number of epochs trained so far as
[`initial_epoch`](../../guides/callbacks.md#calling-fit-again-what-it-keeps-and-what-it-resets),
and the total as `epochs`.
[BackupAndRestore](../../guides/callbacks.md#resume-after-an-interruption) saves weights,
optimizer state and epoch, and continues when the same script is started again.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


def make_model():
    model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
    model.compile(optimizer="adam", loss="mean_squared_error")
    return model


model = make_model()
model.fit(np.ones((8, 4)), np.ones((8, 3)), verbose=0)
model.save_weights("wrong.weights.h5")

resumed = make_model()
resumed.load_weights("wrong.weights.h5")  # warns UserWarning
print("steps before:", int(model.optimizer.iterations))
print("steps after: ", int(resumed.optimizer.iterations))
# --8<-- [end:wrong]
