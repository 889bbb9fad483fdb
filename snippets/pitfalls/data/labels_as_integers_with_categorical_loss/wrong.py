"""Integer labels: "`target` and `output` must have the same shape"

Training with `categorical_crossentropy` on integer class labels raises
``Arguments `target` and `output` must have the same shape``, or
`the same rank`. Use `sparse_categorical_crossentropy` for integer labels, or
convert them to one-hot vectors.

`categorical_crossentropy` expects one-hot labels: a vector with one entry per
class. An integer label is a single number, so the labels and the predictions
have different shapes. The two losses compute the same value; they only differ
in the format of the labels. If both shapes in your message are those of images, [the
decoder returns another size](../shapes/autoencoder-of-other-size.md).

Keras 2.15 worded it "Shapes (None, 1) and (None, 10) are incompatible".
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.ones((6, 4))
y = np.array([[0], [1], [2], [0], [1], [2]])
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(3, activation="softmax")]
)
model.compile(optimizer="adam", loss="categorical_crossentropy")
model.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
