"""What to check when validation is worse than training."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(1)
x = rng.normal(size=(4000, 20)).astype("float32")
y = x[:, 0] + x[:, 1] > 0  # two of the columns decide
y = np.where(rng.random(4000) < 0.1, ~y, y).astype("float32")  # 10 % wrong
x_train, y_train = x[:200], y[:200]
x_val, y_val = x[2000:], y[2000:]
# --8<-- [end:imports]


# --8<-- [start:model]
def network(dropout=0.0, l2=0.0):
    keras.utils.set_random_seed(1)
    l2 = keras.regularizers.L2(l2)
    model = keras.Sequential(
        [
            keras.Input((20,)),
            layers.Dense(64, activation="relu", kernel_regularizer=l2),
            layers.Dropout(dropout),
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(0.01),
        loss="binary_crossentropy",
        metrics=["accuracy"],
    )
    return model


# --8<-- [end:model]


# --8<-- [start:gap]
model = network()
history = model.fit(
    x_train,
    y_train,
    epochs=60,
    validation_data=(x_val, y_val),
    validation_batch_size=2000,
    verbose=0,
)
for name, data in [
    ("training", (x_train, y_train)),
    ("validation", (x_val, y_val)),
]:
    loss, accuracy = model.evaluate(*data, verbose=0)
    print(f"{name:10} loss {loss:.1f}, accuracy {accuracy:.2f}")
# --8<-- [end:gap]

# --8<-- [start:kind]
shifted = x_val.copy()
shifted[:, 3] = shifted[:, 3] * 1000  # in another unit, for example
for name, rows in {"x_val": x_val, "shifted": shifted}.items():
    largest = np.abs(rows).max(axis=0) / np.abs(x_train).max(axis=0)
    column = largest.argmax()
    print(f"{name}: {largest[column]:.0f} times as large in column {column}")
print(f"positive: {y_train.mean():.2f} and {y_val.mean():.2f}")
# --8<-- [end:kind]

# --8<-- [start:chance]
for rows in (50, 500, 5000):
    error = 2 * np.sqrt(0.8 * (1 - 0.8) / rows)
    print(f"{rows:4} rows: 0.80, give or take {error:.2f}")
# --8<-- [end:chance]

# --8<-- [start:best]
val_loss = np.array(history.history["val_loss"])
best = val_loss.argmin()
print(f"lowest {val_loss[best]:.1f} in epoch {best + 1}")
print(f"last   {val_loss[-1]:.1f} in epoch {len(val_loss)}")
# --8<-- [end:best]


# --8<-- [start:remedies]
def compare(name, model, rows=200, callbacks=None):
    model.fit(
        x[:rows],
        y[:rows],
        epochs=12_000 // rows,  # the same number of steps
        validation_data=(x_val, y_val),
        validation_batch_size=2000,
        callbacks=callbacks,
        verbose=0,
    )
    loss, accuracy = model.evaluate(x_val, y_val, verbose=0)
    print(f"{name:14} loss {loss:.1f}, accuracy {accuracy:.2f}")


stop = keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True)
compare("L2(0.08)", network(l2=0.08))
compare("Dropout(0.7)", network(dropout=0.7))
compare("early stopping", network(), callbacks=[stop])
compare("1,500 rows", network(), rows=1500)
# --8<-- [end:remedies]
