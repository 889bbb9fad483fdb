"""Pairs of images from folders, for a siamese network."""

# --8<-- [start:write]
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

random = np.random.default_rng(0)
folder = Path("pairs_from_folders")
for person in range(4):
    (folder / f"person{person}").mkdir(parents=True, exist_ok=True)
    for number in range(5):
        image = np.full((24, 24, 3), 60 * person) + random.integers(0, 9)
        name = f"person{person}/{number}.png"
        keras.utils.save_img(folder / name, image, scale=False)
# --8<-- [end:write]


# --8<-- [start:pairs]
def make_pairs(folders, seed=0):
    """Paths of pairs; 1 for the same folder, 0 for another."""
    random = np.random.default_rng(seed)
    groups = [sorted(str(path) for path in one.iterdir()) for one in folders]
    left, right, same = [], [], []
    for group in groups:
        others = [path for one in groups if one is not group for path in one]
        for path in group:
            own = [one for one in group if one != path]
            for partners, label in [(own, 1.0), (others, 0.0)]:
                if partners:  # a folder may hold a single image
                    left.append(path)
                    right.append(str(random.choice(partners)))
                    same.append(label)
    return (left, right), same


people = sorted(one for one in folder.iterdir() if one.is_dir())
train, test = make_pairs(people[:2]), make_pairs(people[2:])
print(len(train[1]), "pairs,", int(sum(train[1])), "of the same person")
# --8<-- [end:pairs]


# --8<-- [start:dataset]
def read(path):
    image = tf.io.decode_png(tf.io.read_file(path), channels=3)
    return tf.image.resize(image, (32, 32)) / 255


def images_of(pairs):
    dataset = tf.data.Dataset.from_tensor_slices(pairs)
    dataset = dataset.shuffle(len(pairs[1]), seed=1)  # paths, not images
    dataset = dataset.map(
        lambda paths, same: ((read(paths[0]), read(paths[1])), same)
    )
    return dataset.batch(8)


(left, right), same = next(iter(images_of(train)))
print(left.shape, right.shape, same.numpy())
# --8<-- [end:dataset]
