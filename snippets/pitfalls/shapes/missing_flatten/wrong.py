"""A classifier without `Flatten`

`fit` stops with `` Argument `output` must have rank (ndim) `target.ndim - 1` ``
and an output of four axes. Put a `Flatten` or a pooling layer such as
`GlobalAveragePooling2D` between the convolutions and the last `Dense` layer.

A `Dense` layer works on the last axis and keeps all others. After a convolution
it answers for every position of the picture, where the labels hold one answer
for the whole picture.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

images = np.ones((6, 8, 8, 3))
labels = np.array([0, 1, 2, 0, 1, 2])
model = keras.Sequential(
    [
        keras.Input((8, 8, 3)),
        layers.Conv2D(4, 3, activation="relu"),
        layers.Dense(3, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(images, labels, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
