"""Sigmoid in the hidden layers of a deep network."""

# --8<-- [start:gradients]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x = np.random.default_rng(1).normal(size=(128, 8)).astype("float32")
y = (x[:, :1] > 0).astype("float32")


def gradients(activation):
    """The size of the gradient of each kernel, from the first layer on."""
    keras.utils.set_random_seed(1)
    model = keras.Sequential([keras.Input((8,))])
    for _ in range(8):
        model.add(layers.Dense(32, activation=activation))
    model.add(layers.Dense(1, activation="sigmoid"))
    kernels = [layer.kernel for layer in model.layers]
    with tf.GradientTape() as tape:
        loss = keras.losses.BinaryCrossentropy()(y, model(x))
    norms = map(tf.norm, tape.gradient(loss, kernels))
    print(f"{activation:8}", " ".join(f"{norm:.0e}" for norm in norms))


for activation in ("sigmoid", "tanh", "relu"):
    gradients(activation)
# --8<-- [end:gradients]

# --8<-- [start:slope]
values = np.linspace(-5, 5, 11)
sigmoid = 1 / (1 + np.exp(-values))
slope = sigmoid * (1 - sigmoid)
print("largest slope:", slope.max())
print(f"through eight layers: at most {slope.max() ** 8:.6f}")
# --8<-- [end:slope]
