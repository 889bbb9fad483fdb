"""image_dataset_from_directory: folders 1, 2, 10 give wrong class names

A model trained on numbered folders has a high accuracy, but nearly all names of its
predictions are wrong, without an error. `image_dataset_from_directory` sorts the folders
as text: `1`, `10`, `2`. Take the names from `class_names`.

The labels are positions in the sorted list of folder names. Text is compared character
by character, so `10` comes before `2`. A list that you type yourself, in the order of
the numbers, maps only the first classes correctly.

Read `class_names` before `map`, `prefetch` or `cache`: the datasets that these return
don't have it. Save the list next to the model, for the program that predicts. To choose
the order, pass your list as `class_names=["1", "2", "10"]`, or give the folders names of
equal length, `01`, `02`, `10`.
"""

# --8<-- [start:wrong]
from pathlib import Path

import keras
import numpy as np

photos = Path("wrong")
for name in ["1", "2", "10"]:
    (photos / name).mkdir(parents=True)
    image = np.full((8, 8, 3), 20 * int(name))  # the higher, the brighter
    keras.utils.save_img(photos / name / "photo.png", image, scale=False)

dataset = keras.utils.image_dataset_from_directory(
    photos, image_size=(8, 8), shuffle=False
)
names = ["1", "2", "10"]
for images, labels in dataset:
    for image, label in zip(images, labels):
        print("brightness", int(image[0, 0, 0]), "is class", names[label])
# --8<-- [end:wrong]
