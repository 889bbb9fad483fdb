"""Mean and standard deviation of each channel, from an array and from a dataset."""

# --8<-- [start:numpy]
import numpy as np
import tensorflow as tf
from keras import layers

random = np.random.default_rng(1)
images = random.integers(0, 256, (100, 8, 8, 3), dtype="uint8")
images[..., 2] //= 2  # a third channel that is darker

mean = images.mean(axis=(0, 1, 2))
std = images.std(axis=(0, 1, 2))
print("mean", mean.round(1), "deviation", std.round(1))
# --8<-- [end:numpy]

# --8<-- [start:layer]
dataset = tf.data.Dataset.from_tensor_slices((images, np.zeros(100)))
train = dataset.batch(32)
normalization = layers.Normalization(axis=-1)
normalization.adapt(train.map(lambda x, y: x))  # images only
print(np.ravel(normalization.mean).round(1))
print(np.sqrt(np.ravel(normalization.variance)).round(1))
# --8<-- [end:layer]

# --8<-- [start:given]
given = layers.Normalization(axis=-1, mean=mean, variance=std**2)
same = np.allclose(given(images), (images - mean) / std, atol=1e-4)
print("by hand:", same)
same = np.allclose(given(images), normalization(images), atol=1e-3)
print("after adapt:", same)
# --8<-- [end:given]

# --8<-- [start:sums]
count, total, squares = 0, np.zeros(3), np.zeros(3)
for batch, _ in train:
    x = batch.numpy().astype("float64") / 255
    count += x[..., 0].size
    total += x.sum(axis=(0, 1, 2))
    squares += (x**2).sum(axis=(0, 1, 2))
mean = total / count
std = np.sqrt(squares / count - mean**2)
print("of images between 0 and 1:", mean.round(3), std.round(3))
# --8<-- [end:sums]
