"""`keras.utils.load_img(path, target_size=(32, 32))` resizes an image while it reads the file. To see
which shapes there are, print `{image.shape for image in images}`: a gray image without
the axis of channels, or one with four channels, has another shape as well. Many files
are better read by [a dataset that resizes
them](../../guides/data.md#folders-of-images-image_dataset_from_directory).
"""

# --8<-- [start:right]
import keras
import numpy as np

images = [np.ones((32, 32, 3)), np.ones((48, 40, 3))]  # two sizes
resize = keras.layers.Resizing(32, 32)
x = np.stack([np.array(resize(image)) for image in images])
print(x.shape)
# --8<-- [end:right]
