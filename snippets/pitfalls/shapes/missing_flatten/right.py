"""Add `Flatten()` before the last `Dense` layer. Check with
`model.output_shape`: a classifier's output has two axes, the batch and the
classes. `GlobalAveragePooling2D()` is the alternative; it averages each feature
map to one number, so the following `Dense` layer needs far fewer weights.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

images = np.ones((6, 8, 8, 3))
labels = np.array([0, 1, 2, 0, 1, 2])
model = keras.Sequential(
    [
        keras.Input((8, 8, 3)),
        layers.Conv2D(4, 3, activation="relu"),
        layers.Flatten(),
        layers.Dense(3, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(images, labels, verbose=0)
print(model.output_shape)
# --8<-- [end:right]
