"""A GAN: two optimizers in one `train_step`."""

# --8<-- [start:model]
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from keras import layers, ops


class GAN(keras.Model):
    def __init__(self, generator, discriminator, **kwargs):
        super().__init__(**kwargs)
        self.generator = generator
        self.discriminator = discriminator
        self.d_loss = keras.metrics.Mean(name="d_loss")
        self.g_loss = keras.metrics.Mean(name="g_loss")

    def compile(self, d_optimizer, g_optimizer, loss):
        super().compile()
        self.d_optimizer = d_optimizer
        self.g_optimizer = g_optimizer
        self.loss_fn = loss

    def train_step(self, real):
        noise = keras.random.normal((ops.shape(real)[0], 4))

        # The discriminator learns to tell real from fake.
        with tf.GradientTape() as tape:
            fake = self.generator(noise, training=True)
            on_real = self.discriminator(real, training=True)
            on_fake = self.discriminator(fake, training=True)
            d_loss = self.loss_fn(ops.ones_like(on_real), on_real)
            d_loss += self.loss_fn(ops.zeros_like(on_fake), on_fake)
        weights = self.discriminator.trainable_variables
        self.d_optimizer.apply(tape.gradient(d_loss, weights), weights)

        # The generator learns to be taken for real.
        with tf.GradientTape() as tape:
            fake = self.generator(noise, training=True)
            on_fake = self.discriminator(fake, training=True)
            g_loss = self.loss_fn(ops.ones_like(on_fake), on_fake)
        weights = self.generator.trainable_variables
        self.g_optimizer.apply(tape.gradient(g_loss, weights), weights)

        self.d_loss.update_state(d_loss)
        self.g_loss.update_state(g_loss)
        return {"d_loss": self.d_loss.result(), "g_loss": self.g_loss.result()}


# --8<-- [end:model]

# --8<-- [start:fit]
keras.utils.set_random_seed(1)
angles = np.random.uniform(0, np.pi, size=(2000, 1))
points = np.concatenate([np.cos(angles), np.sin(angles)], axis=1)
points += np.random.normal(scale=0.05, size=(2000, 2))  # a noisy half circle

generator = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(32, activation="relu"),
        layers.Dense(32, activation="relu"),
        layers.Dense(2),
    ]
)
discriminator = keras.Sequential(
    [
        keras.Input((2,)),
        layers.Dense(32, activation="leaky_relu"),
        layers.Dense(32, activation="leaky_relu"),
        layers.Dense(1),
    ]
)
gan = GAN(generator, discriminator)
gan.compile(
    d_optimizer=keras.optimizers.Adam(0.003, beta_1=0.5),
    g_optimizer=keras.optimizers.Adam(0.003, beta_1=0.5),
    loss=keras.losses.BinaryCrossentropy(from_logits=True),
)
history = gan.fit(points, batch_size=100, epochs=20, verbose=0).history
for epoch in (1, 9, 19):
    d_loss, g_loss = history["d_loss"][epoch], history["g_loss"][epoch]
    print(f"epoch {epoch + 1:2}: d_loss {d_loss:.1f}, g_loss {g_loss:.1f}")
print(f"undecided: d_loss {2 * np.log(2):.1f}, g_loss {np.log(2):.1f}")
# --8<-- [end:fit]

# --8<-- [start:generate]
noise = np.random.normal(size=(2000, 4))
made = generator.predict(noise, verbose=0)
for name, xy in {"real": points, "made": made}.items():
    radius, height = np.linalg.norm(xy, axis=1).mean(), xy[:, 1].mean()
    print(f"{name}: mean radius {radius:.1f}, mean height {height:.1f}")
# --8<-- [end:generate]

# --8<-- [start:figure]
figure, axes = plt.subplots(1, 2, figsize=(6, 2.2), layout="constrained")
for axis, (name, xy) in zip(axes, {"real": points, "generated": made}.items()):
    axis.plot(*xy[:200].T, ".", markersize=3)
    axis.set(title=name, xlim=(-1.6, 1.6), ylim=(-0.5, 1.5))
figure.savefig("shortest.svg")
# --8<-- [end:figure]
