"""To use a callback, create the optimizer with a number as its learning rate. To use a
schedule, leave out the callback. For a decaying rate that also reacts to the validation
loss, combine two callbacks: `LearningRateScheduler` lowers the rate in every epoch,
`ReduceLROnPlateau` lowers it further at a plateau.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x, y = np.ones((64, 8)), np.ones((64, 1))
model = keras.Sequential(
    [keras.Input((8,)), layers.Dense(16, activation="relu"), layers.Dense(1)]
)
model.compile(optimizer=keras.optimizers.Adam(1e-3), loss="mean_squared_error")
halve = keras.callbacks.LearningRateScheduler(
    lambda epoch, learning_rate: learning_rate / 2
)
plateau = keras.callbacks.ReduceLROnPlateau(
    monitor="val_loss", factor=0.1, patience=2
)
history = model.fit(
    x,
    y,
    epochs=5,
    validation_data=(x, -y),  # for a validation loss that rises
    callbacks=[halve, plateau],
    verbose=0,
)
print([f"{rate:.6f}" for rate in history.history["learning_rate"]])
# --8<-- [end:right]
