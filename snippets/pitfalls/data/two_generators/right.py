"""Loop over `zip` inside a generator function, and yield the inputs as a [tuple, not a
list](list-in-generator.md). It works if both generators yield the same rows in the same order: with
`shuffle=True` in each, the pairs are wrong, without an error. `itertools` and `map` are refused in the same
way as `zip`.

A [`PyDataset`](../../guides/data.md#a-data-generator-in-python-pydataset) that loads both parts of a batch by its index can't get out of
step; datasets are joined with [`tf.data.Dataset.zip`](../../guides/datasets.md#zip-datasets-pairs-for-a-model-with-several-inputs).
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


def batches(columns):
    while True:
        yield np.ones((4, columns)), np.ones((4, 1))


def joined(images, tables):
    for (x1, y), (x2, _) in zip(images, tables):
        yield (x1, x2), y


image = keras.Input((4,), name="image")
table = keras.Input((3,), name="table")
x = layers.Concatenate()([image, table])
model = keras.Model([image, table], layers.Dense(1)(x))
model.compile(loss="mean_squared_error")

both = joined(batches(4), batches(3))
history = model.fit(both, steps_per_epoch=2, shuffle=False, verbose=0)
print(list(history.history))
# --8<-- [end:right]
