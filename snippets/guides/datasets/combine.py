"""Join, mix and zip datasets."""

# --8<-- [start:concatenate]
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(1)
Dataset = tf.data.Dataset
first = Dataset.from_tensor_slices((rng.random((60, 3)), np.zeros(60, int)))
second = Dataset.from_tensor_slices((rng.random((20, 3)), np.ones(20, int)))

both = first.concatenate(second)
train = both.shuffle(len(both)).batch(8)
print(len(both), "rows,", len(train), "batches")
# --8<-- [end:concatenate]

# --8<-- [start:sample]
mixed = Dataset.sample_from_datasets(
    [first.shuffle(60).repeat(), second.shuffle(20).repeat()],
    weights=[0.5, 0.5],
    seed=1,
)
train = mixed.batch(8).take(10)  # 10 batches are an epoch
for _, source in train.take(4):
    print(source.numpy())
# --8<-- [end:sample]


# --8<-- [start:halves]
def join(one, other):
    return tuple(tf.concat(pair, axis=0) for pair in zip(one, other))


halves = Dataset.zip(
    first.shuffle(60).repeat().batch(4, drop_remainder=True),
    second.shuffle(20).repeat().batch(4, drop_remainder=True),
)
train = halves.map(join).take(10)
x, source = next(iter(train))
print(x.shape, source.numpy())
# --8<-- [end:halves]

# --8<-- [start:zip]
left = Dataset.range(6)  # in place of images
right = Dataset.range(6).map(lambda number: 10 * number)
labels = Dataset.range(6)

pairs = Dataset.zip((left, right), labels).shuffle(6, seed=1).batch(3)
(x_left, x_right), y = next(iter(pairs))
print(x_left.numpy(), x_right.numpy(), y.numpy())
# --8<-- [end:zip]

# --8<-- [start:zip-wrong]
pairs = Dataset.zip(left.shuffle(6, seed=1), right.shuffle(6, seed=2))
x_left, x_right = next(iter(pairs.batch(3)))
print(x_left.numpy(), x_right.numpy())
# --8<-- [end:zip-wrong]
