"""Training that gets slower with every round: something is added in a loop."""

# --8<-- [start:dataset]
import numpy as np
import tensorflow as tf

calls = np.zeros(1, dtype=int)


def prepare(row):  # stands for an augmentation
    calls[0] += 1
    return row


def prepared(data):
    return data.map(lambda row: tf.numpy_function(prepare, [row], tf.float32))


raw = tf.data.Dataset.from_tensor_slices(np.ones((100, 1), "float32"))
data = raw
for epoch in range(3):
    data = prepared(data)  # one more step in the pipeline each time
    calls[0] = 0
    for _ in data:
        pass
    print("epoch", epoch, "calls for 100 rows:", calls[0])
# --8<-- [end:dataset]

# --8<-- [start:once]
data = prepared(raw)  # before the loop
for epoch in range(3):
    calls[0] = 0
    for _ in data:
        pass
    print("epoch", epoch, "calls for 100 rows:", calls[0])
# --8<-- [end:once]
