"""Put a `map` that resizes in front of `batch`. `image_dataset_from_directory`
resizes by itself, all images to its `image_size`.
"""

# --8<-- [start:right]
import numpy as np
import tensorflow as tf


def photos():
    for height, width in [(32, 32), (32, 32), (48, 40)]:
        yield np.ones((height, width, 3), dtype="float32"), 1


def resize(image, label):
    return tf.image.resize(image, (32, 32)), label


dataset = tf.data.Dataset.from_generator(
    photos,
    output_signature=(
        tf.TensorSpec((None, None, 3)),
        tf.TensorSpec((), dtype="int32"),
    ),
)
dataset = dataset.map(resize).batch(3)
images, labels = next(iter(dataset))
print(images.shape, labels.shape)
# --8<-- [end:right]
