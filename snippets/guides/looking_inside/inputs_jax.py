"""The derivative of the output with respect to the inputs, on JAX."""

# --8<-- [start:model]
import os

os.environ["KERAS_BACKEND"] = "jax"

import jax
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x_train = np.random.normal(size=(1000, 5)).astype("float32")
y_train = 2 * x_train[:, 0] + x_train[:, 3] ** 2  # the others don't matter

model = keras.Sequential(
    [
        keras.Input((5,)),
        layers.Dense(32, activation="tanh"),
        layers.Dense(1),
    ]
)
model.compile(optimizer=keras.optimizers.Adam(0.02), loss="mse")
model.fit(x_train, y_train, epochs=10, verbose=0)
# --8<-- [end:model]


# --8<-- [start:gradient]
def total(x):
    return model(x, training=False).sum()


gradients = jax.grad(total)(x_train[:500])

print("gradients:", gradients.shape)
print("importance:", np.abs(gradients).mean(axis=0).round(1))
# --8<-- [end:gradient]
