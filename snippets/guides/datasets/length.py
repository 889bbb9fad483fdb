"""A dataset of unknown length in fit, and how to tell the length."""

# --8<-- [start:unknown]
import keras
import numpy as np
import tensorflow as tf
from keras import layers


def batches():
    for _ in range(6):
        yield np.ones((4, 3)), np.ones((4, 1))


dataset = tf.data.Dataset.from_generator(
    batches,
    output_signature=(tf.TensorSpec((None, 3)), tf.TensorSpec((None, 1))),
)
unknown = tf.data.UNKNOWN_CARDINALITY
print("length unknown:", int(dataset.cardinality()) == unknown)
# --8<-- [end:unknown]

# --8<-- [start:assert]
dataset = dataset.apply(tf.data.experimental.assert_cardinality(6))
print("batches:", len(dataset))
# --8<-- [end:assert]


# --8<-- [start:iterations]
def iterations(dataset):
    model = keras.Sequential([keras.Input((3,)), layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mean_squared_error")
    model.fit(dataset, shuffle=False, verbose=0)
    return int(model.optimizer.iterations)


print("known:  ", iterations(dataset))

filtered = dataset.filter(lambda x, y: True)  # keeps all, but not the length
print("unknown:", iterations(filtered))  # warns UserWarning
# --8<-- [end:iterations]
