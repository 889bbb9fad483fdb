"""Put the augmentation layers into a small model and apply it in `dataset.map`
with `training=True`. You can also make them the first layers of your model,
where `fit` turns the augmentation on and `predict` turns it off.
`RandomRotation(0.1)` takes a fraction of a full turn, where `rotation_range=36`
was in degrees.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

images = np.full((8, 32, 32, 3), 255, dtype="uint8")
labels = np.zeros(8, dtype="int64")
augment = keras.Sequential(
    [
        layers.Rescaling(1 / 255),
        layers.RandomFlip("horizontal"),
        layers.RandomRotation(0.1),
    ]
)
dataset = tf.data.Dataset.from_tensor_slices((images, labels)).batch(4)
dataset = dataset.map(lambda x, y: (augment(x, training=True), y))

x, y = next(iter(dataset))
print(x.shape, x.dtype.name, y.shape)
# --8<-- [end:right]
