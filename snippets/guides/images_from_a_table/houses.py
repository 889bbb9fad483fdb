"""Images whose file names and labels stand in a CSV file."""

# --8<-- [start:imports]
import csv
import math
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from keras import layers

folder = Path("houses")
# --8<-- [end:imports]

# --8<-- [start:write]
folder.mkdir()
with open(folder / "list.csv", "w") as file:
    print("file,price,city", file=file)
    for number in range(40):  # the color of each image is its price
        image = np.full((20 + number, 30, 3), number)
        keras.utils.save_img(folder / f"{number}.png", image, scale=False)
        city = "Rome" if number % 4 == 0 else "Oslo"
        print(f"{number}.png,{number},{city}", file=file)
# --8<-- [end:write]

# --8<-- [start:table]
with open(folder / "list.csv") as file:
    table = list(csv.DictReader(file))
print(table[3])

paths = np.array([str(folder / row["file"]) for row in table])
prices = np.array([row["price"] for row in table], dtype="float32")

rows = np.random.default_rng(1).permutation(len(table))
test, validation, train = np.split(rows, [8, 16])
print(len(train), len(validation), len(test))
# --8<-- [end:table]


# --8<-- [start:dataset]
def load(path, label):
    image = tf.io.read_file(path)
    image = tf.io.decode_image(image, channels=3, expand_animations=False)
    return tf.image.resize(image, (32, 32)), label


def images_of(rows, shuffle=False):
    dataset = tf.data.Dataset.from_tensor_slices((paths[rows], prices[rows]))
    if shuffle:
        dataset = dataset.shuffle(len(rows))  # paths, not images
    dataset = dataset.map(load, num_parallel_calls=tf.data.AUTOTUNE)
    return dataset.batch(8).prefetch(tf.data.AUTOTUNE)


images, labels = next(iter(images_of(train, shuffle=True)))
print(images.shape, labels.shape)
print("each image with its price:", np.array_equal(images[:, 0, 0, 0], labels))
# --8<-- [end:dataset]

# --8<-- [start:fit]
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Flatten(),
        layers.Dense(1),  # a number; for classes, as many units and softmax
    ]
)
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(images_of(train, shuffle=True), shuffle=False, verbose=0)
# --8<-- [end:fit]

# --8<-- [start:classes]
cities = [row["city"] for row in table]
class_names, labels = np.unique(cities, return_inverse=True)
print(class_names, labels[:5])
# --8<-- [end:classes]

# --8<-- [start:stratified]
random = np.random.default_rng(1)
test, train = [], []
for label in range(len(class_names)):
    of_class = random.permutation(np.flatnonzero(labels == label))
    fifth = len(of_class) // 5
    test.extend(of_class[:fifth])
    train.extend(of_class[fifth:])
print("test: ", np.bincount(labels[test]))
print("train:", np.bincount(labels[train]))
# --8<-- [end:stratified]


# --8<-- [start:py_dataset]
class Photos(keras.utils.PyDataset):
    def __init__(self, paths, labels, batch_size=8, **kwargs):
        super().__init__(**kwargs)
        self.paths, self.labels = paths, labels
        self.batch_size = batch_size

    def __len__(self):
        return math.ceil(len(self.paths) / self.batch_size)

    def __getitem__(self, index):
        start = index * self.batch_size
        rows = slice(start, start + self.batch_size)
        images = [
            keras.utils.load_img(path, target_size=(32, 32))
            for path in self.paths[rows]
        ]
        return np.stack(images).astype("float32"), self.labels[rows]


photos = Photos(paths[train], prices[train], workers=2)
images, labels = photos[0]
print(len(photos), images.shape, labels.shape)
# --8<-- [end:py_dataset]

# --8<-- [start:listed]
dataset = keras.utils.image_dataset_from_directory(
    folder, labels=prices.tolist(), image_size=(32, 32), shuffle=False
)
images, labels = next(iter(dataset))
for row in range(4):
    name = Path(dataset.file_paths[row]).name
    print(
        f"{name:6} color {images[row, 0, 0, 0]:2.0f} price {labels[row]:2.0f}"
    )
# --8<-- [end:listed]

# --8<-- [start:sorted]
price_of = {row["file"]: float(row["price"]) for row in table}
dataset = keras.utils.image_dataset_from_directory(
    folder,
    labels=[price_of[name] for name in sorted(price_of)],
    image_size=(32, 32),
    shuffle=False,
)
images, labels = next(iter(dataset))
print("each image with its price:", np.array_equal(images[:, 0, 0, 0], labels))
# --8<-- [end:sorted]


# --8<-- [start:no-shape]
def without(path):
    return tf.image.resize(tf.io.decode_image(tf.io.read_file(path)), (32, 32))


tf.data.Dataset.from_tensor_slices(paths).map(without)  # raises ValueError
# --8<-- [end:no-shape]
