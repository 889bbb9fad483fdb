"""image_dataset_from_directory: "No images found in directory"

`image_dataset_from_directory` raises `No images found in directory`, although
the directory has images in it. It looks for them in subdirectories, one for
each class: pass the parent directory, or `labels=None` for images without
classes.

With `labels="inferred"`, the default, the names of the subdirectories are the
names of the classes, and images beside them are ignored. The line that Keras
prints before the error shows how many files and classes it found. The same
message appears if the files have a format that it does not list, such as
`.webp` or `.tif`.
"""

# --8<-- [start:wrong]
from pathlib import Path

import keras
import numpy as np

photos = Path("wrong")
for name in ["cat", "dog"]:
    (photos / name).mkdir(parents=True)
    for number in range(3):
        image = np.zeros((32, 32, 3))
        keras.utils.save_img(photos / name / f"{number}.png", image)

dataset = keras.utils.image_dataset_from_directory(
    photos / "cat",
    image_size=(32, 32),
)  # raises ValueError
# --8<-- [end:wrong]
