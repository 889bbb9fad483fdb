"""Switching `trainable` after the first step has no effect."""

# --8<-- [start:late]
import keras
import numpy as np
from keras import layers

generator = keras.Sequential([keras.Input((4,)), layers.Dense(2)])
discriminator = keras.Sequential(
    [keras.Input((2,)), layers.Dense(1, activation="sigmoid")]
)
gan = keras.Sequential([generator, discriminator])
gan.compile(optimizer="adam", loss="binary_crossentropy")
noise, ones = np.random.normal(size=(8, 4)), np.ones((8, 1))


def step_of_the_generator():
    before = discriminator.get_weights()[0]
    gan.train_on_batch(noise, ones)
    return np.any(discriminator.get_weights()[0] != before)


print("not frozen: discriminator changed:", step_of_the_generator())
discriminator.trainable = False
print("frozen later: discriminator changed:", step_of_the_generator())
gan.compile(optimizer="adam", loss="binary_crossentropy")
print("compiled again: discriminator changed:", step_of_the_generator())
# --8<-- [end:late]
