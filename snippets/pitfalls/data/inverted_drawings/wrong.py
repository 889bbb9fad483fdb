"""Good on the test images, wrong on my own: black on white instead of white on black

A model that is right on its test images is sure of wrong answers on yours if they look
different as arrays. A digit drawn in black on white has large values where the digits of
MNIST have zeros. Scale it as in training, then invert it: `1 - image`.

The network has never seen a bright background, so what it answers means nothing, and a
softmax still adds up to one. This is not overfitting, and no error is raised. Before you
predict, compare your images with the training images: shape, range, and the mean.

Other differences do the same: pixels that are not scaled, channels in another order, a
digit that fills the image or sits in a corner, while those of MNIST have a border and
are centered. For a photo, look up the [range that the network was trained
on](../../concepts/image-data.md).
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
random = np.random.default_rng(1)


def draw(number):
    """White bars on black, horizontal (0) or vertical (1)."""
    y = np.arange(number) % 2
    x = np.zeros((number, 28, 28, 1))
    for image, label, at in zip(x, y, random.integers(4, 22, number)):
        (image if label == 0 else image.swapaxes(0, 1))[at : at + 3, 4:24] = 1
    return x, y


x, y = draw(400)
model = keras.Sequential(
    [
        keras.Input((28, 28, 1)),
        layers.Conv2D(8, 5, activation="relu"),
        layers.GlobalMaxPooling2D(),
        layers.Dense(2, activation="softmax"),
    ]
)
model.compile(
    optimizer=keras.optimizers.Adam(0.02),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(x, y, epochs=5, verbose=0)
x_new, y_new = draw(100)
own = 1 - x_new  # black on white, as a paint program draws

print("range:", own.min(), own.max(), f"mean: {own.mean():.2f}")
print("accuracy:", model.evaluate(own, y_new, verbose=0)[1])
# --8<-- [end:wrong]
