"""A callback that watches a value which does not exist."""

# --8<-- [start:model]
from pathlib import Path

import keras
from keras import layers

(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train, y_train = x_train[:500], y_train[:500]

model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
# --8<-- [end:model]

# --8<-- [start:name]
stop = keras.callbacks.EarlyStopping(monitor="val_acc")
model.fit(
    x_train, y_train, validation_split=0.2, callbacks=[stop], verbose=0
)  # raises ValueError
# --8<-- [end:name]

# --8<-- [start:mode]
checkpoint = keras.callbacks.ModelCheckpoint(
    "monitor.{epoch}.keras",
    monitor="val_acc",
    mode="max",
    save_best_only=True,
)
model.fit(
    x_train,
    y_train,
    epochs=4,
    validation_split=0.2,
    callbacks=[checkpoint],
    verbose=0,
)  # warns UserWarning
for file in sorted(Path().glob("monitor.*.keras")):
    print(file)
# --8<-- [end:mode]
