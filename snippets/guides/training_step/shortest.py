"""A `train_step` that adds noise to each batch, and leaves the rest to Keras."""

# --8<-- [start:step]
import keras
from keras import layers


class NoisyImages(keras.Sequential):
    def train_step(self, data):
        x, y = data
        x = x + keras.random.normal(keras.ops.shape(x), stddev=0.05)
        return super().train_step((x, y))


keras.utils.set_random_seed(1)
(images, labels), _ = keras.datasets.cifar10.load_data()
model = NoisyImages(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(16, 3, strides=2, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(images[:5000] / 255, labels[:5000], verbose=2)
# --8<-- [end:step]
