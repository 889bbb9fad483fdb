"""EarlyStopping: the model is worse than in its best epoch

After `EarlyStopping`, `evaluate` returns a higher loss than the lowest `val_loss` of
the log, without an error: by default, the model keeps the weights of its last epoch. Pass
`restore_best_weights=True`.

Training stops `patience` epochs after the best one, and these epochs have changed the
weights. With `restore_best_weights=True`, the callback keeps a copy of the weights of the
best epoch and puts it back at the end of training, whether training was stopped or all
epochs ran before the patience did. The copy is in memory: if the program may be
interrupted, let [ModelCheckpoint](../../guides/callbacks.md#early-stopping-and-checkpoints)
with `save_best_only=True` write the best model to a file.
"""

# --8<-- [start:wrong]
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
stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=5)
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
# --8<-- [end:wrong]
