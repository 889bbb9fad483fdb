"""Divide by 255 only if the pixels are not scaled yet."""

# --8<-- [start:layer]
import keras
from keras import layers, ops


class ToUnitRange(layers.Layer):
    def call(self, inputs):
        return ops.cond(
            ops.max(inputs) > 1, lambda: inputs / 255, lambda: inputs
        )


model = keras.Sequential([keras.Input((32, 32, 3)), ToUnitRange()])
# --8<-- [end:layer]

# --8<-- [start:predict]
(x_train, _), _ = keras.datasets.cifar10.load_data()
images = x_train[:8]
scaled = images.astype("float32") / 255

print("from 0 to 255:", model.predict(images, verbose=0).max())
print("from 0 to 1:  ", model.predict(scaled, verbose=0).max())
# --8<-- [end:predict]
