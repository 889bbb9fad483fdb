"""Missing `Flatten`: "`output` must have rank (ndim) `target.ndim - 1`"

Training an image classifier raises `` Argument `output` must have rank (ndim)
`target.ndim - 1` ``, and the message shows an output with four dimensions. Put
`Flatten` or `GlobalAveragePooling2D` between the convolutions and the final
`Dense` layer.

`Dense` works on the last axis of its input and keeps all the others. Applied to
a feature map, it predicts class probabilities for every position of the image.
The labels hold one class per image, so predictions and labels don't match. If
the output in your message has two dimensions, your labels are one-hot instead.
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
