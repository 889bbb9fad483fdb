"""Datasets from several CSV files, TFRecord files and .npy files."""

# --8<-- [start:imports]
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

folder = Path("files")
# --8<-- [end:imports]

# --8<-- [start:write-csv]
folder.mkdir()
for year in [2024, 2025]:
    with open(folder / f"{year}.csv", "w") as file:
        print("age,fare,survived", file=file)
        for number in range(10):
            print(f"{20 + number},{number}.5,{number % 2}", file=file)
# --8<-- [end:write-csv]

# --8<-- [start:csv]
dataset = tf.data.experimental.make_csv_dataset(
    "files/*.csv",
    batch_size=4,
    label_name="survived",
    num_epochs=1,  # without it, the dataset never ends
    shuffle_buffer_size=1000,
    shuffle_seed=1,
)
columns, labels = next(iter(dataset))
print({name: column.dtype.name for name, column in columns.items()})


def stack(columns, labels):
    numbers = [tf.cast(column, "float32") for column in columns.values()]
    return tf.stack(numbers, axis=1), labels


x, y = next(iter(dataset.map(stack)))
print(x.shape, y.shape)
# --8<-- [end:csv]

# --8<-- [start:write-tfrecord]
images = np.random.default_rng(1).integers(0, 256, (10, 8, 8, 3), "uint8")


def serialize(image, label):
    data = tf.train.BytesList(value=[tf.io.encode_png(image).numpy()])
    number = tf.train.Int64List(value=[label])
    columns = {
        "image": tf.train.Feature(bytes_list=data),
        "label": tf.train.Feature(int64_list=number),
    }
    row = tf.train.Example(features=tf.train.Features(feature=columns))
    return row.SerializeToString()


with tf.io.TFRecordWriter("files/images.tfrecord") as writer:
    for label, image in enumerate(images):
        writer.write(serialize(image, label))
# --8<-- [end:write-tfrecord]

# --8<-- [start:tfrecord]
columns = {
    "image": tf.io.FixedLenFeature([], tf.string),
    "label": tf.io.FixedLenFeature([], tf.int64),
}


def parse(example):
    row = tf.io.parse_single_example(example, columns)
    image = tf.io.decode_png(row["image"], channels=3)
    return tf.ensure_shape(image, (8, 8, 3)), row["label"]


dataset = tf.data.TFRecordDataset(["files/images.tfrecord"]).map(parse).batch(4)
x, y = next(iter(dataset))
print(x.shape, y.numpy(), np.array_equal(x, images[:4]))
# --8<-- [end:tfrecord]

# --8<-- [start:npy]
for part, rows in enumerate([10, 6]):
    np.save(f"files/x{part}.npy", np.full((rows, 3), part))
    np.save(f"files/y{part}.npy", np.full(rows, part))


class Parts(keras.utils.PyDataset):
    def __init__(self, names, batch_size=4, **kwargs):
        super().__init__(**kwargs)
        self.batch_size = batch_size
        self.places = []  # one for each batch: inputs, labels, first row
        for x, y in names:
            x, y = np.load(x, mmap_mode="r"), np.load(y)
            for start in range(0, len(y), batch_size):
                self.places.append((x, y, start))

    def __len__(self):
        return len(self.places)

    def __getitem__(self, index):
        x, y, start = self.places[index]
        rows = slice(start, start + self.batch_size)
        return np.array(x[rows]), y[rows]


parts = Parts([(f"files/x{part}.npy", f"files/y{part}.npy") for part in (0, 1)])
print([len(y) for _, y in parts], "rows from", [int(y[0]) for _, y in parts])
# --8<-- [end:npy]
