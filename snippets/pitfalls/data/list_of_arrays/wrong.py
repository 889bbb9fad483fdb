""" "Data cardinality is ambiguous"

`fit` raises `Data cardinality is ambiguous` when inputs and labels have
different numbers of samples, or when you pass a Python list of images; the
message then has a long list of `'x' sizes`. Turn the list of images into one
array with `np.stack(images)`.

Keras takes a list of arrays as a model with several inputs, one array each. It
therefore treats every image as a separate input whose samples are the rows of
the image, and that number differs from the number of labels. If your inputs are
arrays already, compare `len(x)` and `len(y)`: the same message appears when
they differ.
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
