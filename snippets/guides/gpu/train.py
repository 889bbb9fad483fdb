"""The residual network that learns CIFAR-10 well, trained on a GPU."""

# --8<-- [start:imports]
import os

os.environ["KERAS_BACKEND"] = "jax"

import math
import time

import keras
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:seed]
keras.utils.set_random_seed(1)
# --8<-- [end:seed]

# --8<-- [start:data]
(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train = x_train.astype("float32") / 255  # pixels from 0..255 to 0..1
x_test = x_test.astype("float32") / 255
tenth = len(x_train) // 10
x_val, y_val = x_train[-tenth:], y_train[-tenth:]
x_train, y_train = x_train[:-tenth], y_train[:-tenth]
print(len(x_train), "to learn from,", len(x_val), "to validate on")
# --8<-- [end:data]


# --8<-- [start:block]
def convolution(inputs, filters):
    # No bias: batch normalization has a shift of its own.
    x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(inputs)
    return layers.BatchNormalization(momentum=0.9)(x)


def residual_block(inputs, filters):
    x = layers.ReLU()(convolution(inputs, filters))
    x = convolution(x, filters)
    x = layers.Add()([inputs, x])
    return layers.ReLU()(x)


# --8<-- [end:block]
# --8<-- [start:model]
inputs = keras.Input((32, 32, 3))
x = layers.RandomFlip("horizontal")(inputs)
x = layers.ReLU()(convolution(x, 16))
for filters in (32, 64, 128):
    x = layers.ReLU()(convolution(x, filters))
    x = layers.MaxPooling2D(2)(x)
    x = residual_block(x, filters)
x = layers.GlobalAveragePooling2D()(x)
outputs = layers.Dense(10, activation="softmax")(x)
model = keras.Model(inputs, outputs)
print(f"{model.count_params():,} parameters")
# --8<-- [end:model]

# --8<-- [start:compile]
epochs, batch_size = 25, 128
steps = epochs * math.ceil(len(x_train) / batch_size)
learning_rate = keras.optimizers.schedules.CosineDecay(0.003, steps)
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
# --8<-- [end:compile]

# --8<-- [start:fit]
stopping = keras.callbacks.EarlyStopping(
    patience=10, restore_best_weights=True, start_from_epoch=10
)
start = time.perf_counter()
history = model.fit(
    x_train,
    y_train,
    batch_size=batch_size,
    epochs=epochs,
    validation_data=(x_val, y_val),
    callbacks=[stopping],
    verbose=0,
)
minutes = (time.perf_counter() - start) / 60
print(f"trained for {minutes:.1f} minutes")
# --8<-- [end:fit]

# --8<-- [start:evaluate]
loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"best weights: those after epoch {stopping.best_epoch + 1}")
print(f"test loss {loss:.4f}, test accuracy {accuracy:.4f}")
# --8<-- [end:evaluate]
