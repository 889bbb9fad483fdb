""" "`generator` yielded an element of shape … where an element of shape"

Training on a `PyDataset` or a generator raises `yielded an element of shape (4,
48, 48, 3) where an element of shape (None, 32, 32, 3) was expected`, although
the model accepts images of any size. State in the signature of a
`tf.data.Dataset` which dimensions vary, or resize all images to one size.

Keras does not know the shapes of your batches in advance, so it looks at the
first ones. Where they agree, it expects the same size from all that follow;
only the number of rows may change. If your first batches have the same size by
chance, a later one fails, perhaps after hours. Without `run_eagerly=True`, the
same sentence appears inside a longer message.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
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
    run_eagerly=True,  # for a short message
)
batches = Batches()
model.fit(batches, shuffle=False, verbose=0)  # raises InvalidArgumentError
# --8<-- [end:wrong]
