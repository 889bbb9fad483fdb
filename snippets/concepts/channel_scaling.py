"""A factor for each channel: with the layer, with the operator, with axes inserted."""

# --8<-- [start:model]
import keras
import numpy as np
from keras import layers


def scaled(how):
    keras.utils.set_random_seed(0)  # equal weights
    inputs = keras.Input((32, 32, 3))
    x = layers.Conv2D(16, 3, padding="same", activation="relu")(inputs)
    scale = layers.GlobalAveragePooling2D()(x)
    scale = layers.Dense(16, activation="sigmoid")(scale)
    return keras.Model(inputs, how(x, scale))


models = {
    "Multiply": scaled(lambda x, s: layers.Multiply()([x, s])),
    "Reshape": scaled(lambda x, s: x * layers.Reshape((1, 1, 16))(s)),
    "new axes": scaled(lambda x, s: x * s[:, None, None, :]),
    "x * scale": scaled(lambda x, s: x * s),
}
# --8<-- [end:model]

# --8<-- [start:compare]
images = np.random.default_rng(0).random((32, 32, 32, 3))
right = models["Multiply"].predict(images, verbose=0)
for name, model in models.items():
    for size in [1, 32]:
        maps = model.predict(images, batch_size=size, verbose=0)
        same = np.allclose(maps, right, atol=1e-5)
        print(
            f"{name:9}  batches of {size:2}: {'same' if same else 'different'}"
        )
# --8<-- [end:compare]
