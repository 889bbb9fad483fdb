"""`ImageDataGenerator` is gone

The program stops with "module 'keras.preprocessing.image' has no attribute
'ImageDataGenerator'", or at the import with "cannot import name". Change images
with layers such as `RandomFlip`, and read them from folders with
`keras.utils.image_dataset_from_directory`.

The class did three things in one: it read files, changed the images at random
and made batches. Keras 3 has a part for each of them, which also works with a
`tf.data.Dataset`. The class itself survives only as legacy code behind
`tensorflow.keras`.
"""

# --8<-- [start:wrong]
import keras
import numpy as np

images = np.full((8, 32, 32, 3), 255, dtype="uint8")
labels = np.zeros(8, dtype="int64")
augment = keras.preprocessing.image.ImageDataGenerator(
    rescale=1 / 255, horizontal_flip=True, rotation_range=36
)  # raises AttributeError
# --8<-- [end:wrong]
