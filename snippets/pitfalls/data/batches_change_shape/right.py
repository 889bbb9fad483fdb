"""Wrap the batches in a `tf.data.Dataset` with an `output_signature`: `None`
stands for a size that varies, and `assert_cardinality` sets the number of
batches in an epoch. If the model needs images of one size, resize them in
`__getitem__` instead.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

sizes = [32, 32, 32, 48]


class Batches(keras.utils.PyDataset):
    def __len__(self):
        return len(sizes)

    def __getitem__(self, index):
        size = sizes[index]
        images = np.ones((4, size, size, 3), dtype="float32")
        return images, np.ones((4, 1), dtype="float32")


model = keras.Sequential(
    [
        keras.Input((None, None, 3)),
        layers.GlobalAveragePooling2D(),
        layers.Dense(1),
    ]
)
model.compile(
    optimizer="adam",
    loss="mean_squared_error",
)
batches = Batches()
dataset = tf.data.Dataset.from_generator(
    lambda: (batches[index] for index in range(len(batches))),
    output_signature=(
        tf.TensorSpec((None, None, None, 3)),
        tf.TensorSpec((None, 1)),
    ),
)
dataset = dataset.apply(tf.data.experimental.assert_cardinality(len(batches)))
model.fit(dataset, shuffle=False, verbose=0)
print("batches:", model.optimizer.iterations.numpy())
# --8<-- [end:right]
