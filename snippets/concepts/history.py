"""What `fit` returns, and what a callback can add to it."""

# --8<-- [start:fit]
import json
import time
from pathlib import Path

import keras
import matplotlib.pyplot as plt
from keras import layers

(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train, y_train = x_train[:1000], y_train[:1000]
x_val, y_val = x_test[:200], y_test[:200]

keras.utils.set_random_seed(1)
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
    optimizer=keras.optimizers.Adam(0.002),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(
    x_train, y_train, epochs=6, validation_data=(x_val, y_val), verbose=0
)
for name, values in history.history.items():
    print(f"{len(values)} values of {name}")
print(f"last val_accuracy: {history.history['val_accuracy'][-1]:.2f}")
# --8<-- [end:fit]

# --8<-- [start:best]
losses = history.history["val_loss"]
best = losses.index(min(losses))
print("epoch with the lowest val_loss:", history.epoch[best] + 1)
# --8<-- [end:best]

# --8<-- [start:plot]
figure, axes = plt.subplots(figsize=(6, 3), layout="constrained")
epochs = [epoch + 1 for epoch in history.epoch]
axes.plot(epochs, history.history["loss"], label="training")
axes.plot(epochs, history.history["val_loss"], label="validation")
axes.set(xlabel="epoch", ylabel="loss")
axes.legend()
figure.savefig("history.svg")
# --8<-- [end:plot]

# --8<-- [start:save]
Path("history.json").write_text(json.dumps(history.history))
model.save("history.keras")

again = json.loads(Path("history.json").read_text())
print("from the file:", again == history.history)
loaded = keras.saving.load_model("history.keras")
print("in the model: ", hasattr(loaded, "history"))
# --8<-- [end:save]


# --8<-- [start:log]
class Log(keras.callbacks.Callback):
    """Add the time and the learning rate of each epoch to the history."""

    def on_epoch_begin(self, epoch, logs=None):
        self.started = time.perf_counter()

    def on_epoch_end(self, epoch, logs=None):
        logs["seconds"] = time.perf_counter() - self.started
        logs["rate"] = float(self.model.optimizer.learning_rate)
        print(f"epoch {epoch + 1}: learning rate {logs['rate']:.4f}")


history = model.fit(x_train, y_train, epochs=2, callbacks=[Log()], verbose=0)
print(list(history.history))
# --8<-- [end:log]


# --8<-- [start:limit]
class TimeLimit(keras.callbacks.Callback):
    def __init__(self, seconds):
        super().__init__()
        self.seconds = seconds

    def on_train_begin(self, logs=None):
        self.started = time.monotonic()

    def on_train_batch_end(self, batch, logs=None):
        if time.monotonic() - self.started > self.seconds:
            self.model.stop_training = True


history = model.fit(
    x_train, y_train, epochs=1000, callbacks=[TimeLimit(0.2)], verbose=0
)
print("stopped early:", len(history.epoch) < 1000)
# --8<-- [end:limit]


# --8<-- [start:interrupt]
class Interrupt(keras.callbacks.Callback):
    """Stands for somebody who presses Ctrl+C in the third epoch."""

    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 2:
            raise KeyboardInterrupt


try:
    model.fit(x_train, y_train, epochs=9, callbacks=[Interrupt()], verbose=0)
except KeyboardInterrupt:
    model.save("history.keras")
print("epochs in the history:", len(model.history.history["loss"]))
# --8<-- [end:interrupt]
