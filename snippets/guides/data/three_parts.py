"""A folder of images in three parts: training, validation and test."""

# --8<-- [start:imports]
from pathlib import Path

import keras
import numpy as np

photos = Path("three_parts")
# --8<-- [end:imports]

# --8<-- [start:write]
for name in ["cat", "dog"]:
    (photos / name).mkdir(parents=True)
for number in range(40):  # the color of each image is its number
    path = photos / ["cat", "dog"][number % 2] / f"{number}.png"
    keras.utils.save_img(path, np.full((8, 8, 3), number), scale=False)
# --8<-- [end:write]

# --8<-- [start:split]
train, rest = keras.utils.image_dataset_from_directory(
    photos,
    image_size=(8, 8),
    batch_size=2,
    validation_split=0.4,
    subset="both",
    seed=1,
)
half = len(rest) // 2  # in batches
validation, test = rest.take(half), rest.skip(half)
print(len(train), len(validation), len(test), "batches")
# --8<-- [end:split]


# --8<-- [start:compare]
def numbers(dataset):
    return {int(image[0, 0, 0]) for x, _ in dataset for image in x}


print("in both parts:", len(numbers(validation) & numbers(test)))

rest = keras.utils.image_dataset_from_directory(
    photos,
    image_size=(8, 8),
    batch_size=2,
    validation_split=0.4,
    subset="validation",
    seed=1,
)
validation, test = rest.take(half), rest.skip(half)
print("in both parts:", len(numbers(validation) & numbers(test)))
# --8<-- [end:compare]
