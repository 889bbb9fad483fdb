"""What layers that change images cost on a GPU, with JAX."""

# --8<-- [start:imports]
import os

os.environ["KERAS_BACKEND"] = "jax"

import time

import keras
from keras import layers

(x_train, y_train), _ = keras.datasets.cifar10.load_data()
x, y = x_train[:5120].astype("float32") / 255, y_train[:5120]
# --8<-- [end:imports]


# --8<-- [start:cost]
def milliseconds(augmentation):
    """What a training step on 128 images takes."""
    model = keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            *augmentation,
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy")
    model.fit(x, y, batch_size=128, verbose=0)  # compiles
    start = time.perf_counter()
    model.fit(x, y, batch_size=128, verbose=0)
    return (time.perf_counter() - start) * 1000 * 128 / len(x)


base = milliseconds([])
for layer in (
    layers.RandomFlip("horizontal"),
    layers.RandomContrast(0.2),
    layers.RandomTranslation(0.125, 0.125),
    layers.RandomRotation(0.05),
    layers.RandomZoom(0.1),
):
    ratio = milliseconds([layer]) / base
    print(f"{type(layer).__name__:17} {ratio:5.1f} times as long as without")
# --8<-- [end:cost]
