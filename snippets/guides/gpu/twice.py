"""Training twice with the same seed, on a GPU."""

# --8<-- [start:twice]
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
from keras import layers

(x_train, y_train), _ = keras.datasets.cifar10.load_data()


def train():
    keras.utils.set_random_seed(1)
    model = keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Rescaling(1 / 255),
            layers.Conv2D(32, 3, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(64, 3, activation="relu"),
            layers.GlobalAveragePooling2D(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy")
    history = model.fit(x_train, y_train, batch_size=512, verbose=0)
    return history.history["loss"][0], model.layers[-1].get_weights()[0]


loss, kernel = train()
again, kernel_again = train()
print("loss:", loss, again)
print("largest difference of weights:", np.abs(kernel - kernel_again).max())
# --8<-- [end:twice]
