"""Training that breaks off, and goes on where it was."""

# --8<-- [start:model]
import json
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
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model


# --8<-- [end:model]


# --8<-- [start:crash]
class PowerFailure(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 3:
            raise RuntimeError("the machine is switched off")


model = make_model()
backup = keras.callbacks.BackupAndRestore("backup.state")
model.fit(
    x_train, y_train, epochs=5, callbacks=[backup, PowerFailure()], verbose=0
)  # raises RuntimeError
# --8<-- [end:crash]

# --8<-- [start:state]
for file in sorted(Path("backup.state").iterdir()):
    print(file)
print(json.loads(Path("backup.state/training_metadata.json").read_text()))
# --8<-- [end:state]

# --8<-- [start:resume]
model = make_model()  # the same script, started again
backup = keras.callbacks.BackupAndRestore("backup.state")
history = model.fit(x_train, y_train, epochs=5, callbacks=[backup], verbose=0)
print("epochs trained:", [epoch + 1 for epoch in history.epoch])
steps_per_epoch = -(-len(x_train) // 32)
print("steps:", int(model.optimizer.iterations), "of", 5 * steps_per_epoch)
print("backup left:", Path("backup.state").exists())
# --8<-- [end:resume]

# --8<-- [start:again]
again = model.fit(x_train, y_train, epochs=5, verbose=0)
print("epochs trained:", [epoch + 1 for epoch in again.epoch])
# --8<-- [end:again]

# --8<-- [start:double]
model = make_model()
backup = keras.callbacks.BackupAndRestore(
    "backup.state", double_checkpoint=True
)
model.fit(
    x_train, y_train, epochs=5, callbacks=[backup, PowerFailure()], verbose=0
)  # raises RuntimeError
# --8<-- [end:double]

# --8<-- [start:cut]
file = Path("backup.state/latest.weights.h5")
whole = file.read_bytes()
file.write_bytes(whole[: len(whole) // 2])  # switched off while writing

model = make_model()
history = model.fit(x_train, y_train, epochs=5, callbacks=[backup], verbose=0)
print("epochs trained:", [epoch + 1 for epoch in history.epoch])
# --8<-- [end:cut]


# --8<-- [start:unbuilt]
class ConvNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.scale = layers.Rescaling(1 / 255)
        self.conv = layers.Conv2D(16, 3, strides=4, activation="relu")
        self.flatten = layers.Flatten()
        self.head = layers.Dense(10, activation="softmax")

    def call(self, inputs, training=None):
        x = self.conv(self.scale(inputs))
        return self.head(self.flatten(x))


model = ConvNet(name="network")
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
backup = keras.callbacks.BackupAndRestore("backup.state")
model.fit(x_train, y_train, callbacks=[backup], verbose=0)  # raises ValueError
# --8<-- [end:unbuilt]

# --8<-- [start:built]
model(keras.Input((32, 32, 3)))  # creates the weights
history = model.fit(x_train, y_train, callbacks=[backup], verbose=0)
print("epochs trained:", [epoch + 1 for epoch in history.epoch])
# --8<-- [end:built]
