"""Images and their segmentation masks, in two folders."""

# --8<-- [start:write]
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

for name in ["images", "masks"]:
    (Path("masks") / name).mkdir(parents=True)
for number in range(6):
    photo = np.full((20, 30, 3), 40 * number)
    mask = np.full((20, 30, 1), number)  # a class number in each pixel
    keras.utils.save_img(f"masks/images/{number}.png", photo, scale=False)
    keras.utils.save_img(f"masks/masks/{number}.png", mask, scale=False)
# --8<-- [end:write]

# --8<-- [start:pairs]
image_paths = sorted(str(path) for path in Path("masks/images").iterdir())
mask_paths = [path.replace("/images/", "/masks/") for path in image_paths]


def load(image_path, mask_path):
    image = tf.io.decode_png(tf.io.read_file(image_path), channels=3)
    mask = tf.io.decode_png(tf.io.read_file(mask_path), channels=1)
    image = tf.image.resize(image, (16, 16))
    mask = tf.image.resize(mask, (16, 16), method="nearest")
    return image, mask


dataset = tf.data.Dataset.from_tensor_slices((image_paths, mask_paths))
dataset = dataset.shuffle(len(image_paths)).map(load).batch(3)

images, masks = next(iter(dataset))
print(images.shape, masks.shape, masks.dtype.name)
print("pairs:", np.array_equal(images[:, 0, 0, 0], 40 * masks[:, 0, 0, 0]))
# --8<-- [end:pairs]
