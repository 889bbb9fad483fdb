"""`Sequential`: "Invalid input shape for input Tensor(...)"

`fit`, `evaluate` or `predict` raises "Invalid input shape for input
Tensor(...)" when the data has more or fewer axes than the `keras.Input` of a
`Sequential` model. Give `keras.Input` the shape of one example, or reshape the
data.

The end of the message shows both shapes. `None` is the batch axis, so this
model expects a row of 784 numbers for each example and gets an image of 28 by
28 pixels. Keras does not flatten images on its own.

Compare the two shapes to see what is missing. If only the `None` is missing,
you passed a single example, such as one image to `predict`: add an axis in front with
`x[np.newaxis]`. [The result has that axis,
too](wrong-batch-dimension.md). The same happens with a `tf.data.Dataset` that was never
batched: call `.batch(32)`. A functional model words it differently: "is incompatible
with the layer".
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

images = np.ones((64, 28, 28), dtype="float32")
labels = np.zeros(64, dtype="int32")

model = keras.Sequential(
    [
        keras.Input((784,)),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(images, labels, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
