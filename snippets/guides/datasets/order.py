"""Labels of a dataset as an array, and what shuffle does to their order."""

# --8<-- [start:labels]
import numpy as np
import tensorflow as tf

x, y = np.arange(8.0), np.arange(8)
dataset = tf.data.Dataset.from_tensor_slices((x, y))
shuffled = dataset.shuffle(8, seed=1).batch(4)

for _ in range(2):
    print(np.concatenate([labels for _, labels in shuffled]))
# --8<-- [end:labels]

# --8<-- [start:one-pass]
inputs, y_true = zip(*shuffled)  # one pass, all batches
inputs, y_true = np.concatenate(inputs), np.concatenate(y_true)
print(inputs, y_true)
# --8<-- [end:one-pass]

# --8<-- [start:buffer]
numbers = tf.data.Dataset.range(1000)
for size in [1, 10, 1000]:
    order = numbers.shuffle(size, seed=1).batch(6)
    print(f"{size:4}", next(iter(order)).numpy())
# --8<-- [end:buffer]

# --8<-- [start:once]
once = tf.data.Dataset.range(6).shuffle(
    6, seed=1, reshuffle_each_iteration=False
)
for _ in range(2):
    print([int(number) for number in once])
# --8<-- [end:once]
