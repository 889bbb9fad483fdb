"""Gray images in a pretrained network: "The input must have 3 channels"

A network of `keras.applications` with `weights="imagenet"` raises `The input must
have 3 channels` for grayscale images with one channel. Keep the pretrained weights,
build the network for three channels, and repeat the gray channel in front of it.

The first convolution was trained on color images: its kernel has numbers for red,
green and blue, and none for a single channel. Only `weights=None` accepts another
number of channels, and then nothing is pretrained.
"""

# --8<-- [start:wrong]
import keras

backbone = keras.applications.MobileNet(
    input_shape=(128, 128, 1),
    include_top=False,
    weights="imagenet",
)  # raises ValueError
# --8<-- [end:wrong]
