"""The mean shows the difference at once. To read a file in gray, use
`keras.utils.load_img(path, color_mode="grayscale", target_size=(28, 28))`, and make an
array of it with `keras.utils.img_to_array`.
"""

# --8<-- [start:right]
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

own = 1 - own  # white on black, as in training
print("range:", own.min(), own.max(), f"mean: {own.mean():.2f}")
print("accuracy:", model.evaluate(own, y_new, verbose=0)[1])
# --8<-- [end:right]
