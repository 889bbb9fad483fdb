"""Batches from an .npy file that is larger than the memory."""

# --8<-- [start:file]
import math

import keras
import numpy as np

rows = np.lib.format.open_memmap(
    "larger_than_memory.npy", mode="w+", dtype="uint8", shape=(1000, 32, 32, 3)
)
for start in range(0, 1000, 100):  # write it part by part
    rows[start : start + 100] = start // 100
rows.flush()
labels = np.repeat(np.arange(10), 100)
# --8<-- [end:file]


# --8<-- [start:dataset]
class FromFile(keras.utils.PyDataset):
    def __init__(self, path, labels, batch_size=32, **kwargs):
        super().__init__(**kwargs)
        self.rows = np.load(path, mmap_mode="r")  # reads nothing yet
        self.labels, self.batch_size = labels, batch_size
        self.on_epoch_end()

    def __len__(self):
        return math.ceil(len(self.labels) / self.batch_size)

    def __getitem__(self, index):
        start = index * self.batch_size
        chosen = np.sort(self.order[start : start + self.batch_size])
        return self.rows[chosen], self.labels[chosen]

    def on_epoch_end(self):
        self.order = np.random.permutation(len(self.labels))


train = FromFile("larger_than_memory.npy", labels)
x, y = train[0]
print(len(train), "batches,", type(train.rows).__name__, "->", x.shape, x.dtype)
print("each image with its label:", np.array_equal(x[:, 0, 0, 0], y))
# --8<-- [end:dataset]
