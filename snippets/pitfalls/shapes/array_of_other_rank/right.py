"""Give `keras.Input` the shape of one image, and flatten it inside the model.
Or reshape the array first: `images.reshape(64, 784)`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

images = np.ones((64, 28, 28), dtype="float32")
labels = np.zeros(64, dtype="int32")

model = keras.Sequential(
    [
        keras.Input((28, 28)),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(images, labels, verbose=0)
print(model.input_shape, "->", model.output_shape)
# --8<-- [end:right]
