"""GAN: the discriminator is never trained after `trainable = False`

You follow a GAN tutorial for Keras 2: compile the discriminator, set
`discriminator.trainable = False`, compile the combined model. In Keras 3, the
discriminator's weights never change, and there is only a warning that the model
doesn't have any trainable weights. Set `trainable` before each step, from the first
one on.

In Keras 2, `compile` noted which weights to train, so a later `trainable = False` did
not concern a model that was compiled already. In Keras 3, the first training step
notes it. When the discriminator takes its first step here, it is frozen already.
"""

# --8<-- [start:wrong]
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
discriminator.trainable = False
gan = keras.Sequential([generator, discriminator])
gan.compile(optimizer="adam", loss="binary_crossentropy")

for step in (1, 2):  # Which step changes the discriminator?
    before = discriminator.get_weights()[0]
    discriminator.train_on_batch(real, ones)
    after = discriminator.get_weights()[0]
    gan.train_on_batch(noise, ones)
    end = discriminator.get_weights()[0]
    print(f"{step}: its own:", np.any(after != before), end=", ")
    print("the generator's:", np.any(end != after))
# --8<-- [end:wrong]
