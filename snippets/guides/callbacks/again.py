"""What a second call of fit keeps, and what it starts anew."""

# --8<-- [start:model]
from pathlib import Path

import keras
from keras import layers

(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train, y_train = x_train[:2000], y_train[:2000]


def make_model():
    model = keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Rescaling(1 / 255),
            layers.Conv2D(16, 3, strides=4, activation="relu"),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(0.004),
        loss="sparse_categorical_crossentropy",
    )
    return model


keras.utils.set_random_seed(1)
# --8<-- [end:model]

# --8<-- [start:twice]
model = make_model()
halve = keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate / 2)
first = model.fit(x_train, y_train, epochs=2, callbacks=[halve], verbose=0)
second = model.fit(x_train, y_train, epochs=2, verbose=0)
for history in [first, second]:
    losses = [f"{loss:.4f}" for loss in history.history["loss"]]
    print("epochs:", history.epoch, "losses:", losses)
print(f"learning rate: {float(model.optimizer.learning_rate):.4f}")
# --8<-- [end:twice]

# --8<-- [start:initial]
third = model.fit(x_train, y_train, initial_epoch=4, epochs=5, verbose=0)
print("epochs:", third.epoch)
# --8<-- [end:initial]

# --8<-- [start:reused]
checkpoint = keras.callbacks.ModelCheckpoint(
    "again.keras", monitor="loss", save_best_only=True
)
model.fit(x_train, y_train, callbacks=[checkpoint], verbose=0)
print("written for the trained model:", Path("again.keras").exists())

Path("again.keras").unlink()
new_model = make_model()
new_model.fit(x_train, y_train, callbacks=[checkpoint], verbose=0)
print("written for the new model:", Path("again.keras").exists())
# --8<-- [end:reused]
