"""The names and the labels are then in the same order. In an application,
`names[np.argmax(probabilities)]` is the name of the predicted class.
"""

# --8<-- [start:right]
from pathlib import Path

import keras
import numpy as np

photos = Path("right")
for name in ["1", "2", "10"]:
    (photos / name).mkdir(parents=True)
    image = np.full((8, 8, 3), 20 * int(name))  # the higher, the brighter
    keras.utils.save_img(photos / name / "photo.png", image, scale=False)

dataset = keras.utils.image_dataset_from_directory(
    photos, image_size=(8, 8), shuffle=False
)
names = dataset.class_names
print(names)
for images, labels in dataset:
    for image, label in zip(images, labels):
        print("brightness", int(image[0, 0, 0]), "is class", names[label])
# --8<-- [end:right]
