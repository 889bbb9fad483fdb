"""`uint8` images: "Value passed to parameter 'input' has DataType uint8"

Training a subclassed model on raw images raises `Value passed to parameter
'input' has DataType uint8`. Convert the images to `float32`, or start the model
with a `Rescaling` layer, which also normalizes pixel values to the range from 0
to 1.

A layer casts floating-point inputs to its own dtype but leaves integers alone.
A `Sequential` or functional model casts the data to the dtype of its
`keras.Input`, which is `float32` by default. A subclassed model has no
`keras.Input`, so the `uint8` pixels reach the convolution, which does not
support them.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.conv = layers.Conv2D(4, 3)
        self.flatten = layers.Flatten()
        self.dense = layers.Dense(10, activation="softmax")

    def call(self, inputs, training=None):
        x = self.conv(inputs)
        return self.dense(self.flatten(x))


images = np.full((8, 6, 6, 3), 255, dtype="uint8")
labels = np.arange(8)
model = Net()
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(images, labels, verbose=0)  # raises TypeError
# --8<-- [end:wrong]
