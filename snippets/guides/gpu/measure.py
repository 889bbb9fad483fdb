"""How much faster training is on a GPU, and which settings matter there."""

# --8<-- [start:imports]
import os

os.environ["KERAS_BACKEND"] = "jax"

import statistics
import time

import keras
from keras import layers

keras.utils.set_random_seed(1)
(x_train, y_train), _ = keras.datasets.cifar10.load_data()
device = keras.distribution.list_devices()[0]
print(device)
# --8<-- [end:imports]


# --8<-- [start:networks]
def dense():
    return keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Rescaling(1 / 255),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )


def lenet5():
    return keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Rescaling(1 / 255),
            layers.Conv2D(6, 5, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(16, 5, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Flatten(),
            layers.Dense(120, activation="relu"),
            layers.Dense(84, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )


def convolution(inputs, filters):
    x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(inputs)
    return layers.BatchNormalization()(x)


def resnet(width=16):
    inputs = keras.Input((32, 32, 3))
    x = layers.Rescaling(1 / 255)(inputs)
    x = layers.ReLU()(convolution(x, width))
    for filters in (2 * width, 4 * width, 8 * width):
        x = layers.ReLU()(convolution(x, filters))
        x = layers.MaxPooling2D(2)(x)
        shortcut = x
        x = layers.ReLU()(convolution(x, filters))
        x = layers.Add()([shortcut, convolution(x, filters)])
        x = layers.ReLU()(x)
    x = layers.GlobalAveragePooling2D()(x)
    outputs = layers.Dense(10, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# --8<-- [end:networks]


# --8<-- [start:speed]
def speed(model, count, batch_size, **options):
    """Images per second, in training."""
    model.compile("adam", "sparse_categorical_crossentropy", **options)
    x, y = x_train[:count], y_train[:count]
    times = []
    for _ in range(4):
        start = time.perf_counter()
        model.fit(x, y, batch_size=batch_size, verbose=0)
        times.append(time.perf_counter() - start)
    return len(x) / statistics.median(times[1:])  # the first one compiles


# --8<-- [end:speed]

# --8<-- [start:processor]
for build in (dense, lenet5, resnet):
    with keras.device("cpu:0"):
        on_cpu = speed(build(), 256, batch_size=128)
    with keras.device(device):
        on_gpu = speed(build(), 16384, batch_size=128)
    print(f"{build.__name__:7} {on_gpu / on_cpu:6.1f} times as fast")
# --8<-- [end:processor]

# --8<-- [start:batches]
base = speed(resnet(), 16384, batch_size=32)
for batch_size in (32, 128, 512, 2048):
    ratio = speed(resnet(), 16384, batch_size) / base
    print(f"batches of {batch_size:4}: {ratio:4.1f} times as fast")
# --8<-- [end:batches]

# --8<-- [start:steps]
base = speed(lenet5(), 16384, batch_size=32)
for steps in (1, 4, 16):
    ratio = speed(lenet5(), 16384, 32, steps_per_execution=steps) / base
    print(f"steps_per_execution={steps:<2} {ratio:.1f} times as fast")
# --8<-- [end:steps]

# --8<-- [start:mixed]
for width in (16, 64):
    base = speed(resnet(width), 16384, batch_size=512)
    for policy in ("float32", "mixed_bfloat16", "mixed_float16"):
        keras.config.set_dtype_policy(policy)
        ratio = speed(resnet(width), 16384, batch_size=512) / base
        print(f"{width} filters, {policy:14} {ratio:.1f} times as fast")
    keras.config.set_dtype_policy("float32")
# --8<-- [end:mixed]
