"""The two networks of a GAN for images of 32 x 32 pixels."""

# --8<-- [start:networks]
import keras
from keras import layers

generator = keras.Sequential(
    [
        keras.Input((64,)),
        layers.Dense(4 * 4 * 64, activation="relu"),
        layers.Reshape((4, 4, 64)),
        layers.Conv2DTranspose(
            64, 4, strides=2, padding="same", activation="relu"
        ),
        layers.Conv2DTranspose(
            32, 4, strides=2, padding="same", activation="relu"
        ),
        layers.Conv2DTranspose(
            3, 4, strides=2, padding="same", activation="tanh"
        ),
    ]
)
discriminator = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(
            32, 4, strides=2, padding="same", activation="leaky_relu"
        ),
        layers.Conv2D(
            64, 4, strides=2, padding="same", activation="leaky_relu"
        ),
        layers.Flatten(),
        layers.Dropout(0.3),
        layers.Dense(1),
    ]
)
noise = keras.random.normal((2, 64))
images = generator(noise)
print("images:", images.shape, "logits:", discriminator(images).shape)
# --8<-- [end:networks]

# --8<-- [start:data]
(x_train, _), _ = keras.datasets.cifar10.load_data()
x_train = x_train[:5000].astype("float32") / 127.5 - 1
print(f"real images: {x_train.min():.0f} to {x_train.max():.0f}")
# --8<-- [end:data]
