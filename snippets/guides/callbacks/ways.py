"""The same callback in all three ways: training stops at the same epoch."""

# --8<-- [start:data]
import keras
from keras import layers

(x, y), _ = keras.datasets.cifar10.load_data()
x, y = x[:1000] / 255, y[:1000]
# --8<-- [end:data]

# --8<-- [start:sequential]
keras.utils.set_random_seed(1)
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Flatten(),
        layers.Dense(64, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
stop = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
history = model.fit(
    x, y, validation_split=0.2, epochs=20, callbacks=[stop], verbose=0
)
print(len(history.epoch), "epochs, the best was number", stop.best_epoch + 1)
# --8<-- [end:sequential]

# --8<-- [start:functional]
keras.utils.set_random_seed(1)
inputs = keras.Input((32, 32, 3))
hidden = layers.Dense(64, activation="relu")(layers.Flatten()(inputs))
outputs = layers.Dense(10, activation="softmax")(hidden)
model = keras.Model(inputs, outputs)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
stop = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
history = model.fit(
    x, y, validation_split=0.2, epochs=20, callbacks=[stop], verbose=0
)
print(len(history.epoch), "epochs, the best was number", stop.best_epoch + 1)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.flatten = layers.Flatten()
        self.hidden = layers.Dense(64, activation="relu")
        self.classify = layers.Dense(10, activation="softmax")

    def call(self, inputs, training=None):
        return self.classify(self.hidden(self.flatten(inputs)))


keras.utils.set_random_seed(1)
model = Net()
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
stop = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
history = model.fit(
    x, y, validation_split=0.2, epochs=20, callbacks=[stop], verbose=0
)
print(len(history.epoch), "epochs, the best was number", stop.best_epoch + 1)
# --8<-- [end:subclassing]
