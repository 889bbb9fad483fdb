"""A variational autoencoder: a loss of your own, with `add_loss`."""

# --8<-- [start:imports]
import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers, ops

# --8<-- [end:imports]
# --8<-- [start:data]
random = np.random.default_rng(1)
centres = random.uniform(3, 13, size=(1000, 2, 1, 1))
rows, columns = np.mgrid[:16, :16]
distances = (rows - centres[:, 0]) ** 2 + (columns - centres[:, 1]) ** 2
images = np.exp(-distances / 8).astype("float32")
print(images.shape)
# --8<-- [end:data]


# --8<-- [start:sampling]
class Sampling(layers.Layer):
    """Draws a code from a normal distribution, and keeps it near N(0, 1)."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.noise = keras.random.SeedGenerator(1)
        self.kl = keras.metrics.Mean(name="kl")

    def call(self, inputs):
        mean, log_variance = ops.split(inputs, 2, axis=-1)
        kl = 0.5 * ops.sum(
            ops.square(mean) + ops.exp(log_variance) - log_variance - 1,
            axis=-1,
        )
        self.add_loss(ops.mean(kl))
        self.kl.update_state(kl)
        noise = keras.random.normal(ops.shape(mean), seed=self.noise)
        return mean + ops.exp(0.5 * log_variance) * noise


# --8<-- [end:sampling]


# --8<-- [start:decoder]
def build_decoder():
    return keras.Sequential(
        [
            keras.Input((2,)),
            layers.Dense(64, activation="relu"),
            layers.Dense(256, activation="sigmoid"),
            layers.Reshape((16, 16)),
        ],
        name="decoder",
    )


# --8<-- [end:decoder]

# --8<-- [start:sequential]
keras.utils.set_random_seed(1)
sequential = keras.Sequential(
    [
        keras.Input((16, 16)),
        layers.Flatten(),
        layers.Dense(64, activation="relu"),
        layers.Dense(4),
        Sampling(),
        build_decoder(),
    ]
)
# --8<-- [end:sequential]

# --8<-- [start:functional]
keras.utils.set_random_seed(1)
inputs = keras.Input((16, 16))
x = layers.Flatten()(inputs)
x = layers.Dense(64, activation="relu")(x)
x = layers.Dense(4)(x)
code = Sampling()(x)
outputs = build_decoder()(code)
functional = keras.Model(inputs, outputs)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Autoencoder(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.flatten = layers.Flatten()
        self.hidden = layers.Dense(64, activation="relu")
        self.parameters_of_code = layers.Dense(4)
        self.sampling = Sampling()
        self.decoder = build_decoder()

    def call(self, inputs, training=None):
        x = self.hidden(self.flatten(inputs))
        code = self.sampling(self.parameters_of_code(x))
        return self.decoder(code)


keras.utils.set_random_seed(1)
subclassed = Autoencoder()
# --8<-- [end:subclassing]


# --8<-- [start:fit]
def squared_error(y, y_pred):
    return ops.sum(ops.square(y - y_pred), axis=(1, 2))


for model in (sequential, functional, subclassed):
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss=squared_error)
    logs = model.fit(images, images, batch_size=100, verbose=0).history
    print(f"loss {logs['loss'][0]:.3f}, kl {logs['kl'][0]:.3f}")

logs = functional.fit(
    images, images, batch_size=100, epochs=10, verbose=0
).history
print(f"trained on: loss {logs['loss'][-1]:.3f}, kl {logs['kl'][-1]:.3f}")
# --8<-- [end:fit]

# --8<-- [start:figure]
steps = np.linspace(-2, 2, 7)
codes = np.stack(np.meshgrid(steps, steps), axis=-1)
decoder = functional.get_layer("decoder")
decoded = decoder.predict(codes.reshape(-1, 2), verbose=0)
tiles = np.pad(decoded, ((0, 0), (1, 1), (1, 1)), constant_values=0.5)
rows = [np.concatenate(row, axis=1) for row in tiles.reshape(7, 7, 18, 18)]
figure, axis = plt.subplots(figsize=(4, 4), layout="constrained")
axis.imshow(np.concatenate(rows), cmap="gray", interpolation="none")
axis.set_xticks(range(9, 126, 18), steps.round(1))
axis.set_yticks(range(9, 126, 18), steps.round(1))
axis.set_xlabel("first number of the code")
axis.set_ylabel("second number of the code")
figure.savefig("vae.svg")
# --8<-- [end:figure]
