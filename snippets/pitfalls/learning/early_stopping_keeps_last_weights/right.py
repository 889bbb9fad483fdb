"""The model that you have after `fit` is that of the best epoch. `verbose=1` makes the
callback print when it stops and which epoch it restores.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x, y = np.random.normal(size=(60, 8)), np.random.normal(size=(60, 1))
x_val, y_val = np.random.normal(size=(60, 8)), np.random.normal(size=(60, 1))

model = keras.Sequential(
    [keras.Input((8,)), layers.Dense(32, activation="relu"), layers.Dense(1)]
)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mean_squared_error")
stop = keras.callbacks.EarlyStopping(
    monitor="val_loss", patience=5, restore_best_weights=True
)
history = model.fit(
    x,
    y,
    epochs=50,
    validation_data=(x_val, y_val),
    callbacks=[stop],
    verbose=0,
)
print("stopped early:", len(history.epoch) < 50)
print(f"best val_loss: {min(history.history['val_loss']):.3f}")
print(f"evaluate: {model.evaluate(x_val, y_val, verbose=0):.3f}")
# --8<-- [end:right]
