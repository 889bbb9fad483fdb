"""A list of images in the place of one array

`fit` stops with `Data cardinality is ambiguous` and a long row of sizes. Make
one array of the images with `np.stack`.

A list of arrays means several inputs, one array for each. Keras takes every
image as the data of an input of its own and the rows of an image as its
examples, and then counts another number of labels. The same message comes when
two arrays have different lengths.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

images = [np.ones((8, 8, 3)) for _ in range(4)]
labels = np.array([0, 1, 2, 0])
model = keras.Sequential(
    [
        keras.Input((8, 8, 3)),
        layers.Flatten(),
        layers.Dense(3, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(images, labels, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
