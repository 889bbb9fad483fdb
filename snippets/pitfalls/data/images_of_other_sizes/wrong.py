"""Dataset of images: "Cannot batch tensors with different shapes"

A `tf.data.Dataset` raises `Cannot batch tensors with different shapes in
component 0` when it reaches images of different sizes. Resize every image to
one size with `map`, before `batch`.

A batch is one array, so all of its images need the same height, width and
number of channels. `batch` compares only what it puts together: with another
order of the images, the error comes earlier, later, or not at all. Component 0
is the images, component 1 the labels. Under `fit`, the same sentence appears
inside a longer message.
"""

# --8<-- [start:wrong]
import numpy as np
import tensorflow as tf


def photos():
    for height, width in [(32, 32), (32, 32), (48, 40)]:
        yield np.ones((height, width, 3), dtype="float32"), 1


dataset = tf.data.Dataset.from_generator(
    photos,
    output_signature=(
        tf.TensorSpec((None, None, 3)),
        tf.TensorSpec((), dtype="int32"),
    ),
)
dataset = dataset.batch(3)
images, labels = next(iter(dataset))  # raises InvalidArgumentError
# --8<-- [end:wrong]
