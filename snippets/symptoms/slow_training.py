"""What makes training slow, counted and not timed."""

# --8<-- [start:imports]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x = np.ones((4096, 8), dtype="float32")
y = np.ones((4096, 1), dtype="float32")


def build():
    model = keras.Sequential([keras.Input((8,)), layers.Dense(1)])
    model.compile(optimizer="adam", loss="mean_squared_error")
    return model


class Steps(keras.callbacks.Callback):
    count = 0

    def on_train_batch_end(self, batch, logs=None):
        self.count += 1

    def on_test_batch_end(self, batch, logs=None):
        self.count += 1

    def on_predict_batch_end(self, batch, logs=None):
        self.count += 1


# --8<-- [end:imports]


# --8<-- [start:first]
data = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(4096).batch(32)
count = sum(1 for _ in data)  # how long does this take?
print(count, "batches without a model")
# --8<-- [end:first]

# --8<-- [start:batch]
for batch_size in (32, 256):
    steps = Steps()
    build().fit(x, y, batch_size=batch_size, verbose=0, callbacks=[steps])
    print(f"batch_size={batch_size}: {steps.count} steps an epoch")
# --8<-- [end:batch]

# --8<-- [start:eagerly]
model = build()
print(model.run_eagerly, tf.config.functions_run_eagerly())
# --8<-- [end:eagerly]


# --8<-- [start:data]
def decoded(cache):
    count = np.zeros(1, dtype=int)

    def decode(row):  # stands for reading and decoding a file
        count[0] += 1
        return row

    data = tf.data.Dataset.from_tensor_slices(x[:64])
    data = data.map(lambda row: tf.numpy_function(decode, [row], tf.float32))
    data = data.cache() if cache else data
    for _ in range(3):  # epochs
        for _ in data.batch(32).prefetch(tf.data.AUTOTUNE):
            pass
    return count[0]


print("rows decoded in all epochs:", decoded(cache=False))
print("with cache():", decoded(cache=True))
# --8<-- [end:data]

# --8<-- [start:predict]
model, steps = build(), Steps()
for row in x[:20]:
    model.predict(row[np.newaxis], verbose=0, callbacks=[steps])
print("one row at a time:", steps.count, "steps")

steps = Steps()
model.predict(x[:20], verbose=0, callbacks=[steps])
print("all rows at once:", steps.count, "steps")
# --8<-- [end:predict]

# --8<-- [start:validation]
for every in (1, 5):
    steps = Steps()
    build().fit(
        x[:64],
        y[:64],
        epochs=10,
        verbose=0,
        validation_data=(x, y),
        validation_freq=every,
        callbacks=[steps],
    )
    print(f"validation_freq={every}: {steps.count} steps in all")
# --8<-- [end:validation]

# --8<-- [start:where]
model = keras.Sequential(
    [
        keras.Input((64, 64, 3)),
        layers.Conv2D(32, 3, padding="same"),
        layers.Conv2D(32, 3, padding="same"),
        layers.MaxPooling2D(2),
        layers.Conv2D(64, 3, padding="same"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(10),
    ]
)
for layer in model.layers:
    if layer.weights:
        positions = np.prod(layer.output.shape[1:-1], dtype=int)
        products = np.prod(layer.kernel.shape) * positions
        print(f"{type(layer).__name__:6} {products:12,} products an image")
# --8<-- [end:where]
