"""`class_weight` for masks: "only 0-dimensional arrays can be converted"

For segmentation, with a label for each pixel, `fit(class_weight=...)` raises `TypeError: only
0-dimensional arrays can be converted to Python scalars`. Pass a weight for each
pixel as `sample_weight` instead.

`class_weight` gives each *example* one weight, by its label. A mask has many labels, and so has a
sequence with a label for each time step. Keras takes a last axis for a one-hot label, and the index of its
largest number for the class. With a dataset, or with sequences, it fails later, with `Incompatible shapes`.

Keras 2.7 worded it "`class_weight` not supported for 3+ dimensional targets".
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

images = np.random.default_rng(0).random((8, 16, 16, 3))
masks = (images[..., 0] > 0.9).astype("int32")  # few pixels are of class 1

keras.utils.set_random_seed(1)
inputs = keras.Input((16, 16, 3))
outputs = layers.Conv2D(2, 1, activation="softmax")(inputs)
model = keras.Model(inputs, outputs)
model.compile(loss="sparse_categorical_crossentropy")
weights = {0: 1.0, 1: 9.0}
model.fit(images, masks, class_weight=weights, verbose=0)  # raises TypeError
# --8<-- [end:wrong]
