"""`np.stack` joins images of equal size along a new first axis, the batch axis.
Then `len(images)` equals `len(labels)`. Images of different sizes must be
resized first. Check labels that you pass as a list, too: `np.array(labels)`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

images = np.stack([np.ones((8, 8, 3)) for _ in range(4)])
labels = np.array([0, 1, 2, 0])
model = keras.Sequential(
    [
        keras.Input((8, 8, 3)),
        layers.Flatten(),
        layers.Dense(3, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
history = model.fit(images, labels, verbose=0)
print(images.shape, list(history.history))
# --8<-- [end:right]
