"""ReduceLROnPlateau, LearningRateScheduler: "its learning rate is not settable"

A callback raises "hence its learning rate is not settable" when the `learning_rate` of
the optimizer is a schedule. Use either the schedule or the callback, not both; two
callbacks can be combined.

A schedule such as `CosineDecay` or `ExponentialDecay` computes the learning rate from
the step number.
`LearningRateScheduler` and `ReduceLROnPlateau` assign a new number between epochs, but
a schedule leaves no number to replace. `ReduceLROnPlateau` raises only at the first
plateau, after some epochs of training. If you assign a value yourself, as in
`model.optimizer.learning_rate = 1e-4`, the same error is raised.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x, y = np.ones((64, 8)), np.ones((64, 1))
model = keras.Sequential(
    [keras.Input((8,)), layers.Dense(16, activation="relu"), layers.Dense(1)]
)
schedule = keras.optimizers.schedules.CosineDecay(1e-3, decay_steps=1000)
model.compile(
    optimizer=keras.optimizers.Adam(schedule), loss="mean_squared_error"
)
halve = keras.callbacks.LearningRateScheduler(
    lambda epoch, learning_rate: learning_rate / 2
)
model.fit(x, y, epochs=3, callbacks=[halve], verbose=0)  # raises TypeError
# --8<-- [end:wrong]
