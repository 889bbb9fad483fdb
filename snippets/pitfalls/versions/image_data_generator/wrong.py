"""`ImageDataGenerator`: "has no attribute" or "cannot import name"

`ImageDataGenerator` raises `module 'keras.preprocessing.image' has no attribute
'ImageDataGenerator'`, or "cannot import name" in an import. For data
augmentation use layers such as `RandomFlip`; to read images from folders use
`keras.utils.image_dataset_from_directory`.

The class combined three tasks: reading files, augmenting images and creating
batches. Keras 3 has a separate tool for each of them, and they work with
`tf.data`. The class itself is deprecated and remains only in the compatibility
package behind `tensorflow.keras`.

For file names and labels in a table, as in `flow_from_dataframe`, see [images from a
table](../../guides/images-from-a-table.md).
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
