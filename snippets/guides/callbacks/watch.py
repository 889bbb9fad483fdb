"""Stop early, keep the best model, write a log."""

# --8<-- [start:imports]
import keras
import matplotlib.pyplot as plt
from keras import layers

# --8<-- [end:imports]

# --8<-- [start:data]
(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_val, y_val = x_train[-2000:], y_train[-2000:]
x_train, y_train = x_train[:4000], y_train[:4000]
# --8<-- [end:data]

# --8<-- [start:model]
keras.utils.set_random_seed(1)
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Conv2D(32, 3, strides=2, activation="relu"),
        layers.Conv2D(64, 3, strides=2, activation="relu"),
        layers.Flatten(),
        layers.Dense(64, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
# --8<-- [end:model]

# --8<-- [start:train]
callbacks = [
    keras.callbacks.EarlyStopping(
        monitor="val_loss", patience=3, restore_best_weights=True
    ),
    keras.callbacks.ModelCheckpoint(
        "watch.keras", monitor="val_accuracy", save_best_only=True
    ),
    keras.callbacks.CSVLogger("watch.log"),
]
history = model.fit(
    x_train,
    y_train,
    epochs=30,
    validation_data=(x_val, y_val),
    callbacks=callbacks,
    verbose=0,
)
losses = history.history["val_loss"]
best = losses.index(min(losses))
print(f"{len(losses)} epochs, the best was number {best + 1}")
# --8<-- [end:train]

# --8<-- [start:log]
with open("watch.log") as log:
    print(log.readline() + log.readline(), end="")
# --8<-- [end:log]

# --8<-- [start:curve]
epochs = [epoch + 1 for epoch in history.epoch]

figure, axes = plt.subplots(figsize=(7, 3.5), layout="constrained")
axes.plot(epochs, history.history["loss"], label="training")
axes.plot(epochs, losses, "--", label="validation")
axes.plot(epochs[best], losses[best], "o", color="black")
axes.annotate(
    "restored",
    (epochs[best], losses[best]),
    (0, 12),
    textcoords="offset points",
    ha="center",
)
axes.set_xlabel("epoch")
axes.set_ylabel("loss")
axes.legend()
figure.savefig("watch.svg")
# --8<-- [end:curve]

# --8<-- [start:restored]
checkpoint = keras.saving.load_model("watch.keras")
for name, one in {"model": model, "checkpoint": checkpoint}.items():
    loss, accuracy = one.evaluate(x_val, y_val, verbose=0)
    print(f"{name:<10} val_loss: {loss:.4f}, val_accuracy: {accuracy:.4f}")
# --8<-- [end:restored]
