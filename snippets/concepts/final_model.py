"""Cross-validation says how long to train; then one model trains on all rows."""

# --8<-- [start:folds]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
random = np.random.default_rng(1)
x = random.normal(size=(200, 20)).astype("float32")
y = (x[:, :3].sum(axis=1) + random.normal(size=200) > 0).astype("int32")


def build():
    model = keras.Sequential(
        [
            keras.Input((20,)),
            layers.Dense(32, activation="relu"),
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    optimizer = keras.optimizers.Adam(0.02)
    model.compile(optimizer, "binary_crossentropy", metrics=["accuracy"])
    return model


folds = np.array_split(random.permutation(len(x)), 4)
best_epochs, scores = [], []
for fold in folds:
    rest = np.setdiff1d(np.arange(len(x)), fold)
    stop = keras.callbacks.EarlyStopping(patience=3)  # new for each fold
    history = build().fit(
        x[rest],
        y[rest],
        validation_data=(x[fold], y[fold]),
        epochs=50,
        callbacks=[stop],
        verbose=0,
    )
    best = np.argmin(history.history["val_loss"])
    best_epochs.append(int(best) + 1)
    scores.append(history.history["val_accuracy"][best])
print("best epochs:", best_epochs)
print("accuracy:", np.mean(scores).round(2), "+/-", np.std(scores).round(2))
# --8<-- [end:folds]

# --8<-- [start:final]
model = build()
epochs = round(np.mean(best_epochs))
model.fit(x, y, epochs=epochs, verbose=0)  # all rows, no validation
print("trained for", epochs, "epochs on", len(x), "rows")
# --8<-- [end:final]
