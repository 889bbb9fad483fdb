"""Pass the directory that contains one subdirectory for each class. For images
without classes, such as those you want predictions for, add `labels=None`: then
images directly in the directory count, too.
"""

# --8<-- [start:right]
from pathlib import Path

import keras
import numpy as np

photos = Path("right")
for name in ["cat", "dog"]:
    (photos / name).mkdir(parents=True)
    for number in range(3):
        image = np.zeros((32, 32, 3))
        keras.utils.save_img(photos / name / f"{number}.png", image)

dataset = keras.utils.image_dataset_from_directory(
    photos,
    image_size=(32, 32),
)
print(dataset.class_names)
# --8<-- [end:right]
