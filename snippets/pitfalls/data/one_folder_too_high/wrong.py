"""Accuracy 1.0 from the start: "Found 6 files belonging to 1 classes"

`image_dataset_from_directory` reports `Found 6 files belonging to 1 classes`, and
the accuracy is 1.0 at once: the path is one folder too high. Pass the folder in which
each class has its own folder.

The names of the folders directly below the path are the classes, and images count
however deep they lie. So all images have label 0, and a model that always predicts
class 0 makes no mistake. With a path above `train` and `test`, these two become the
classes; after unpacking an archive, there is often a folder in a folder of the same
name. No error is raised, so compare the line that Keras prints with what you have.
"""

# --8<-- [start:wrong]
from pathlib import Path

import keras
import numpy as np
from keras import layers

folder = Path("wrong")
for name in ["cat", "dog"]:
    (folder / "photos" / name).mkdir(parents=True)
    for number in range(3):
        path = folder / "photos" / name / f"{number}.png"
        keras.utils.save_img(path, np.zeros((8, 8, 3)))

dataset = keras.utils.image_dataset_from_directory(
    folder, image_size=(8, 8), shuffle=False
)
print(dataset.class_names)

model = keras.Sequential([layers.Flatten(), layers.Dense(2, "softmax")])
model.compile(
    optimizer=keras.optimizers.SGD(0.1),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(dataset, epochs=3, shuffle=False, verbose=0)
print("accuracy:", history.history["accuracy"][-1])
# --8<-- [end:wrong]
