"""There are three ways from one channel to three. Inside the model, concatenate the
gray channel with itself, as here: the model then takes gray images, also after
saving. Or repeat it in the data, with `np.repeat(images, 3, axis=-1)`; both give the
network the same numbers. Or put `layers.Conv2D(3, 1)` in front, which learns its own
colors; it starts with random weights and has to be trained with the head. Files are
even simpler: `image_dataset_from_directory` reads gray images with three channels,
unless you pass `color_mode="grayscale"`. The scale must still be that of the original
training; [Use a trained backbone](../../guides/backbone.md) has this and the next
steps. Here `weights=None` only avoids the download: write `weights="imagenet"`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

backbone = keras.applications.MobileNet(
    input_shape=(128, 128, 3),
    include_top=False,
    weights=None,  # "imagenet" in your program
    pooling="avg",
)
inputs = keras.Input((128, 128, 1))
x = layers.Concatenate()([inputs, inputs, inputs])
x = layers.Rescaling(1 / 127.5, offset=-1)(x)  # the scale of MobileNet
model = keras.Model(inputs, backbone(x))

images = np.random.randint(256, size=(2, 128, 128, 1)).astype("float32")
features = model(images)
print(images.shape, "->", features.shape)

repeated = np.repeat(images, 3, axis=-1)
same = np.allclose(features, backbone(repeated / 127.5 - 1), atol=1e-5)
print(repeated.shape, "->", "same features:", same)
# --8<-- [end:right]
