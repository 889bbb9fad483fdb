"""The switch works if it has the right value before the *first* step of each model. A
later change has no effect, since [the step has been traced](frozen-layer.md): with
`trainable` still `True` in the first step of the combined model, the discriminator is
trained to be fooled, without a message. Compiling again discards the step, and [in a
loop that is slow](../speed/compile-in-a-loop.md). Better is a class with a `train_step`
and two optimizers, which needs no switch: [a GAN](../../guides/gan.md).
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

real, noise = np.ones((8, 2)), np.random.normal(size=(8, 4))
ones = np.ones((8, 1))
keras.utils.set_random_seed(1)
generator = keras.Sequential([keras.Input((4,)), layers.Dense(2)])
discriminator = keras.Sequential(
    [keras.Input((2,)), layers.Dense(1, activation="sigmoid")]
)
discriminator.compile(optimizer="adam", loss="binary_crossentropy")
gan = keras.Sequential([generator, discriminator])
gan.compile(optimizer="adam", loss="binary_crossentropy")

for step in (1, 2):  # Which step changes the discriminator?
    before = discriminator.get_weights()[0]
    discriminator.trainable = True
    discriminator.train_on_batch(real, ones)
    after = discriminator.get_weights()[0]
    discriminator.trainable = False
    gan.train_on_batch(noise, ones)
    end = discriminator.get_weights()[0]
    print(f"{step}: its own:", np.any(after != before), end=", ")
    print("the generator's:", np.any(end != after))
# --8<-- [end:right]
