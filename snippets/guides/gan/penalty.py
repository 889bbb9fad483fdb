"""The gradient penalty of a WGAN-GP."""

# --8<-- [start:penalty]
import keras
import numpy as np
import tensorflow as tf
from keras import layers, ops


def gradient_penalty(discriminator, real, fake):
    weight = keras.random.uniform((ops.shape(real)[0], 1))
    x = weight * real + (1 - weight) * fake  # between real and fake
    with tf.GradientTape() as tape:
        tape.watch(x)
        scores = discriminator(x, training=True)
    slope = ops.norm(tape.gradient(scores, x), axis=1)
    return ops.mean(ops.square(slope - 1))


# --8<-- [end:penalty]

# --8<-- [start:check]
keras.utils.set_random_seed(1)
linear = keras.Sequential([keras.Input((2,)), layers.Dense(1)])
linear.set_weights([np.array([[3.0], [4.0]]), np.zeros(1)])
real, fake = keras.random.normal((8, 2)), keras.random.normal((8, 2))
print(f"slope 5: penalty {gradient_penalty(linear, real, fake):.1f}")
# --8<-- [end:check]
