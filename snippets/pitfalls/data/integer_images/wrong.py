"""Images of integers in a subclassed model

`fit` stops with `Value passed to parameter 'input' has DataType uint8`. Begin
the model with a `Rescaling` layer, or convert the images to `float32`.

Layers convert floating-point data to their own type and leave integers as they
are. A sequential or a functional model converts its data to the type of its
`keras.Input`, which is `float32`. A class has no `keras.Input`, so the bytes of
the images reach the convolution, which cannot work on them.
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
