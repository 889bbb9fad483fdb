"""Put `layers.Rescaling(1 / 255)` first in `call`. It returns `float32`, and
the saved model accepts raw images. Or convert the array once, before training:
`images.astype("float32") / 255`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.rescaling = layers.Rescaling(1 / 255)
        self.conv = layers.Conv2D(4, 3)
        self.flatten = layers.Flatten()
        self.dense = layers.Dense(10, activation="softmax")

    def call(self, inputs, training=None):
        x = self.conv(self.rescaling(inputs))
        return self.dense(self.flatten(x))


images = np.full((8, 6, 6, 3), 255, dtype="uint8")
labels = np.arange(8)
model = Net()
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(images, labels, verbose=0)
print(model.rescaling(images).dtype)
# --8<-- [end:right]
