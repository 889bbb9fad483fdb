"""A small network that trains on JAX, and a backend that cannot change."""

# --8<-- [start:shortest]
import os

os.environ["KERAS_BACKEND"] = "jax"  # before the import of keras

import keras
from keras import layers

(x_train, y_train), _ = keras.datasets.cifar10.load_data()
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Conv2D(16, 3, strides=2, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x_train[:2000], y_train[:2000], epochs=2, verbose=0)
print(keras.backend.backend(), type(model.layers[1].kernel.value).__name__)
# --8<-- [end:shortest]

# --8<-- [start:late]
os.environ["KERAS_BACKEND"] = "torch"  # too late
print(keras.backend.backend())
# --8<-- [end:late]
