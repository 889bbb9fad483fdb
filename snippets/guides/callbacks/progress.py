"""A callback of your own."""

# --8<-- [start:model]
import keras
from keras import layers

(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train, y_train = x_train[:2000], y_train[:2000]
x_val, y_val = x_test[:500], y_test[:500]

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
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
# --8<-- [end:model]


# --8<-- [start:progress]
class Progress(keras.callbacks.Callback):
    """One line every few epochs: the losses, and their ratio."""

    def __init__(self, every):
        super().__init__()
        self.every = every

    def on_epoch_end(self, epoch, logs=None):
        if (epoch + 1) % self.every == 0:
            ratio = logs["val_loss"] / logs["loss"]
            epochs = self.params["epochs"]
            print(
                f"epoch {epoch + 1} of {epochs}: loss {logs['loss']:.3f},",
                f"val_loss {logs['val_loss']:.3f}, ratio {ratio:.2f}",
            )

    def on_train_end(self, logs=None):
        print("reported at the end:", list(logs))


# --8<-- [end:progress]
# --8<-- [start:fit]
history = model.fit(
    x_train,
    y_train,
    epochs=6,
    validation_data=(x_val, y_val),
    callbacks=[Progress(every=2)],
    verbose=0,
)
# --8<-- [end:fit]


# --8<-- [start:enough]
def stop_when_good(epoch, logs):
    if logs["accuracy"] > 0.5:
        model.stop_training = True


stop = keras.callbacks.LambdaCallback(on_epoch_end=stop_when_good)
history = model.fit(x_train, y_train, epochs=20, callbacks=[stop], verbose=0)
print("epochs:", len(history.epoch))
# --8<-- [end:enough]


# --8<-- [start:logs]
class Confused(keras.callbacks.Callback):
    """Count the cats that the model takes for dogs."""

    def __init__(self, x, y):
        super().__init__()
        self.cats = x[y[:, 0] == 3]

    def on_epoch_end(self, epoch, logs=None):
        predicted = self.model.predict(self.cats, verbose=0).argmax(axis=1)
        logs["val_confused"] = int((predicted == 5).sum())


confused = Confused(x_val, y_val)
stop = keras.callbacks.EarlyStopping("val_confused", mode="min", patience=2)
history = model.fit(
    x_train, y_train, epochs=20, callbacks=[confused, stop], verbose=0
)
print("in the history:", list(history.history))
print("stopped early:", len(history.epoch) < 20)
# --8<-- [end:logs]
