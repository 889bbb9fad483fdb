"""One model, fed with arrays, tf.data, a PyDataset and a folder of images."""

# --8<-- [start:arrays]
import math
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(1)
(images, labels), _ = keras.datasets.cifar10.load_data()
images, labels = images[:1000], labels[:1000, 0]
order = np.argsort(labels, kind="stable")  # class by class, as in folders
images, labels = images[order], labels[order]

model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Conv2D(16, 3, strides=2, activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(
    optimizer=keras.optimizers.SGD(0.1),
    loss="sparse_categorical_crossentropy",
)
initial = model.get_weights()
history = model.fit(
    images, labels, batch_size=50, epochs=2, shuffle=False, verbose=0
)
print("arrays   ", [round(loss, 5) for loss in history.history["loss"]])
# --8<-- [end:arrays]

# --8<-- [start:dataset]
dataset = tf.data.Dataset.from_tensor_slices((images, labels))
dataset = dataset.batch(50).prefetch(tf.data.AUTOTUNE)

model.set_weights(initial)
history = model.fit(dataset, epochs=2, shuffle=False, verbose=0)
print("tf.data  ", [round(loss, 5) for loss in history.history["loss"]])
# --8<-- [end:dataset]


# --8<-- [start:py_dataset]
class Batches(keras.utils.PyDataset):
    def __init__(self, images, labels, batch_size, **kwargs):
        super().__init__(**kwargs)  # workers, use_multiprocessing
        self.images, self.labels = images, labels
        self.batch_size = batch_size

    def __len__(self):  # batches in an epoch
        return math.ceil(len(self.images) / self.batch_size)

    def __getitem__(self, index):  # one batch
        rows = slice(index * self.batch_size, (index + 1) * self.batch_size)
        return self.images[rows], self.labels[rows]


batches = Batches(images, labels, batch_size=50)
model.set_weights(initial)
history = model.fit(batches, epochs=2, shuffle=False, verbose=0)
print("PyDataset", [round(loss, 5) for loss in history.history["loss"]])
# --8<-- [end:py_dataset]

# --8<-- [start:write]
names = ["airplane", "automobile", "bird", "cat", "deer"]
names += ["dog", "frog", "horse", "ship", "truck"]

folder = Path("four_ways")
for number, (image, label) in enumerate(zip(images, labels)):
    path = folder / names[label] / f"{number:04}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    keras.utils.save_img(path, image, scale=False)
for path in sorted(folder.rglob("*.png"))[:2]:
    print(path)
# --8<-- [end:write]

# --8<-- [start:directory]
files = keras.utils.image_dataset_from_directory(
    folder, image_size=(32, 32), batch_size=50, shuffle=False
)
print(files.class_names[:3])
print(files.element_spec[0].shape, files.element_spec[0].dtype.name)

model.set_weights(initial)
history = model.fit(files, epochs=2, shuffle=False, verbose=0)
print("directory", [round(loss, 5) for loss in history.history["loss"]])
# --8<-- [end:directory]

# --8<-- [start:shuffled]
model.set_weights(initial)
history = model.fit(images, labels, batch_size=50, epochs=2, verbose=0)
print("shuffled ", [round(loss, 5) for loss in history.history["loss"]])
# --8<-- [end:shuffled]

# --8<-- [start:split]
train, validation = keras.utils.image_dataset_from_directory(
    folder,
    image_size=(32, 32),
    validation_split=0.2,
    subset="both",
    seed=1,
)
# --8<-- [end:split]
