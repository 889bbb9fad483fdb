"""What a batch, a step and an epoch are, and what is shown in between."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(size=(1000, 4))
y = x.sum(axis=1, keepdims=True)
# --8<-- [end:imports]

# --8<-- [start:steps]
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(0.01), loss="mean_squared_error")
history = model.fit(x, y, epochs=2, verbose=0)
print("steps in each epoch:", history.params["steps"])
print("updates of the weights:", int(model.optimizer.iterations))
# --8<-- [end:steps]


# --8<-- [start:table]
def steps(samples, batch_size=32):
    return -(-samples // batch_size)  # rounded up


print("60,000 images:", steps(60000))
print("60,000 images, batch_size=128:", steps(60000, 128))
print("60,000 images, validation_split=0.2:", steps(48000))
# --8<-- [end:table]


# --8<-- [start:sizes]
class Watched(keras.Model):
    def train_step(self, data):
        x = data[0]
        print("a batch of", x.shape[0])
        return super().train_step(data)


inputs = keras.Input((4,))
watched = Watched(inputs, layers.Dense(1)(inputs))
watched.compile(loss="mean_squared_error", run_eagerly=True)
watched.fit(x[:100], y[:100], verbose=0)
# --8<-- [end:sizes]

# --8<-- [start:steps-per-epoch]
watched.fit(x[:100], y[:100], steps_per_epoch=3, verbose=0)
# --8<-- [end:steps-per-epoch]


# --8<-- [start:both]
def announce(epoch, logs):
    print("epoch", epoch + 1)


watched.fit(
    x[:100],
    y[:100],
    batch_size=32,
    steps_per_epoch=3,
    epochs=2,
    verbose=0,
    callbacks=[keras.callbacks.LambdaCallback(on_epoch_begin=announce)],
)  # warns UserWarning
# --8<-- [end:both]

# --8<-- [start:outlier]
keras.utils.set_random_seed(1)
y[64:96] += 10  # the third batch has wild outliers


class Losses(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        self.before = 0.0  # sum over the batches so far

    def on_train_batch_end(self, batch, logs=None):
        total = logs["loss"] * (batch + 1)
        single = total - self.before
        self.before = total
        print(f"batch {batch}: logs {logs['loss']:5.1f}, alone {single:5.1f}")


model.fit(x[:160], y[:160], shuffle=False, verbose=0, callbacks=[Losses()])
# --8<-- [end:outlier]

# --8<-- [start:by-batch]
for batch in range(5):
    rows = slice(32 * batch, 32 * batch + 32)
    loss = model.train_on_batch(x[rows], y[rows])
    print(f"batch {batch}: {loss:.1f}")
# --8<-- [end:by-batch]


# --8<-- [start:validation]
class When(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        print("epoch", epoch + 1)

    def on_train_batch_end(self, batch, logs=None):
        print("  trained on batch", batch + 1)

    def on_test_end(self, logs=None):
        print("  validated")

    def on_epoch_end(self, epoch, logs=None):
        print("  end of the epoch:", *logs)


model.fit(
    x[:80],
    y[:80],
    epochs=2,
    validation_data=(x[80:], y[80:]),
    validation_freq=2,
    verbose=0,
    callbacks=[When()],
)
# --8<-- [end:validation]
