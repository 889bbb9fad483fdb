"""Resize an image with and without its aspect ratio."""

# --8<-- [start:resize]
import numpy as np
from keras import layers

wide = np.array([[[1.0, 2, 3, 4], [5, 6, 7, 8]]])[..., None]  # 2 x 4 pixels

for name, options in {
    "distorted": {},
    "cropped": {"crop_to_aspect_ratio": True},
    "padded": {"pad_to_aspect_ratio": True},
}.items():
    resize = layers.Resizing(4, 4, interpolation="nearest", **options)
    print(name)
    print(np.array(resize(wide))[0, :, :, 0].astype(int))
# --8<-- [end:resize]
