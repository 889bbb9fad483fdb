"""One-hot labels from folders of images, as with `class_mode`."""

# --8<-- [start:modes]
from pathlib import Path

import keras
import numpy as np

photos = Path("one_hot")
for name in ["cat", "dog", "frog"]:
    (photos / name).mkdir(parents=True)
    image = np.zeros((8, 8, 3))
    keras.utils.save_img(photos / name / "photo.png", image)

for mode in ("int", "categorical"):
    dataset = keras.utils.image_dataset_from_directory(
        photos, image_size=(8, 8), label_mode=mode, shuffle=False, verbose=False
    )
    _, labels = next(iter(dataset))
    print(mode, labels.numpy().tolist())
# --8<-- [end:modes]
