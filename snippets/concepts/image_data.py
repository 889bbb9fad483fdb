"""Images as arrays: channels, scaling, standardizing, arithmetic in uint8."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:channels]
grey = np.zeros((100, 28, 28), dtype="uint8")  # as in MNIST
print(grey[..., np.newaxis].shape)

first = np.zeros((100, 3, 32, 32), dtype="float32")  # as in PyTorch
print(np.moveaxis(first, 1, -1).shape)
print(keras.config.image_data_format())
# --8<-- [end:channels]

# --8<-- [start:silent]
for images in [first, np.moveaxis(first, 1, -1)]:
    conv = layers.Conv2D(8, 3, padding="same")
    conv(images)
    print(images.shape, conv.kernel.shape)
# --8<-- [end:silent]

# --8<-- [start:scaling]
random = np.random.default_rng(1)
images = random.integers(0, 256, (100, 8, 8, 3), dtype="uint8")

scaled = images.astype("float32") / 255
print("scaled", scaled.dtype, scaled.min(), scaled.max())

rescaling = layers.Rescaling(1 / 255)
print("same as the layer", np.allclose(scaled, rescaling(images)))
# --8<-- [end:scaling]

# --8<-- [start:standardizing]
normalization = layers.Normalization()  # one mean, one variance a channel
normalization.adapt(images)
standardized = np.array(normalization(images))
print("mean", standardized.mean(axis=(0, 1, 2)).round(2) + 0.0)
print("deviation", standardized.std(axis=(0, 1, 2)).round(2))
# --8<-- [end:standardizing]

# --8<-- [start:wraps]
pixels = np.array([0, 100, 200], dtype="uint8")
print("pixels + 100  ", pixels + 100)
print("pixels * 2    ", pixels * 2)
print("pixels - 128  ", pixels - 128)
print("pixels / 255  ", pixels / 255)
# --8<-- [end:wraps]

# --8<-- [start:convert]
pixels = pixels.astype("float32")
print("pixels + 100  ", pixels + 100)
print("pixels * 2    ", pixels * 2)
print("pixels - 128  ", pixels - 128)
# --8<-- [end:convert]
