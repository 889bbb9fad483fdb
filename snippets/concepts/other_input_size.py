"""A trained network gets another input size, or another channel."""

# --8<-- [start:size]
import keras
import numpy as np
from keras import layers


def build(shape):
    inputs = keras.Input(shape)
    x = layers.Conv2D(8, 3, activation="relu")(inputs)
    x = layers.GlobalAveragePooling2D()(x)
    return keras.Model(inputs, layers.Dense(2)(x))


trained = build((32, 32, 3))
larger = build((64, 48, 3))
larger.set_weights(trained.get_weights())
print(larger(np.ones((1, 64, 48, 3))).shape)

any_size = build((None, None, 3))
any_size.set_weights(trained.get_weights())
print(any_size(np.ones((1, 100, 80, 3))).shape)
# --8<-- [end:size]

# --8<-- [start:channel]
kernel, *others = trained.get_weights()
extra = np.zeros((3, 3, 1, 8))  # the new channel begins without effect
four = build((32, 32, 4))
four.set_weights([np.concatenate([kernel, extra], axis=2), *others])

images = np.random.uniform(size=(2, 32, 32, 4))
same = np.allclose(four(images), trained(images[..., :3]), atol=1e-5)
print("same outputs at first:", same)
# --8<-- [end:channel]
