"""Tied weights: an autoencoder whose decoder is its encoder, transposed."""

# --8<-- [start:imports]
import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers, ops
# --8<-- [end:imports]


# --8<-- [start:layer]
@keras.saving.register_keras_serializable(package="guides")
class Transposed(layers.Layer):
    """Multiplies by the kernel of another Dense layer, transposed."""

    def __init__(self, encoder, **kwargs):
        super().__init__(**kwargs)
        self.encoder = encoder

    def build(self, input_shape):
        self.bias = self.add_weight(
            shape=(self.encoder.kernel.shape[0],),
            initializer="zeros",
            name="bias",
        )

    def call(self, inputs):
        kernel = ops.transpose(self.encoder.kernel)
        return ops.matmul(inputs, kernel) + self.bias

    def get_config(self):
        encoder = keras.saving.serialize_keras_object(self.encoder)
        return {**super().get_config(), "encoder": encoder}

    @classmethod
    def from_config(cls, config):
        encoder = keras.saving.deserialize_keras_object(config.pop("encoder"))
        return cls(encoder, **config)


# --8<-- [end:layer]
# --8<-- [start:sequential]
keras.utils.set_random_seed(1)
encode = layers.Dense(64)
sequential = keras.Sequential(
    [keras.Input((3072,)), encode, Transposed(encode)]
)
# --8<-- [end:sequential]

# --8<-- [start:functional]
keras.utils.set_random_seed(1)
inputs = keras.Input((3072,))
encode = layers.Dense(64)
functional = keras.Model(inputs, Transposed(encode)(encode(inputs)))
# --8<-- [end:functional]


# --8<-- [start:subclassing]
@keras.saving.register_keras_serializable(package="guides")
class Autoencoder(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.encode = layers.Dense(64)
        self.decode = Transposed(self.encode)

    def call(self, inputs, training=None):
        return self.decode(self.encode(inputs))


keras.utils.set_random_seed(1)
subclassed = Autoencoder()
# --8<-- [end:subclassing]

# --8<-- [start:save]
(x_train, _), (x_test, _) = keras.datasets.cifar10.load_data()
x_train = x_train[:10000].reshape(-1, 3072) / 255
x_test = x_test.reshape(-1, 3072) / 255

for model in (sequential, functional, subclassed):
    outputs = model(x_test[:10])
    model.save("tied.keras")
    loaded = keras.saving.load_model("tied.keras")
    print(
        f"{type(model).__name__}: {model.count_params():,} parameters,",
        f"loaded {loaded.count_params():,},",
        f"difference {np.max(np.abs(loaded(x_test[:10]) - outputs))}",
    )
# --8<-- [end:save]

# --8<-- [start:fit]
keras.utils.set_random_seed(1)
free = keras.Sequential(
    [keras.Input((3072,)), layers.Dense(64), layers.Dense(3072)]
)
for name, model in {"tied": functional, "free": free}.items():
    model.compile(optimizer="adam", loss="mean_squared_error")
    model.fit(x_train, x_train, batch_size=100, epochs=6, verbose=0)
    loss = model.evaluate(x_test, x_test, verbose=0)
    print(f"{name}: {model.count_params():,} parameters, test loss {loss:.4f}")
# --8<-- [end:fit]

# --8<-- [start:figure]
rows = [x_test[:6], functional(x_test[:6]), free(x_test[:6])]
figure, axes = plt.subplots(3, 6, figsize=(6, 3.2), layout="constrained")
for row, images in enumerate(rows):
    images = np.clip(images, 0, 1).reshape(-1, 32, 32, 3)
    for column, image in enumerate(images):
        axes[row, column].imshow(image, interpolation="nearest")
        axes[row, column].set_axis_off()
figure.savefig("tied.svg", dpi=60)
# --8<-- [end:figure]

# --8<-- [start:clone]
clone = keras.models.clone_model(functional)
print(f"clone: {clone.count_params():,} parameters")

inputs = keras.Input((3072,))
encode = layers.Dense(64)
copy = keras.Model(inputs, Transposed(encode)(encode(inputs)))
copy.set_weights(functional.get_weights())
difference = np.max(np.abs(copy(x_test[:10]) - functional(x_test[:10])))
print(f"copy: {copy.count_params():,} parameters, difference {difference}")
# --8<-- [end:clone]
