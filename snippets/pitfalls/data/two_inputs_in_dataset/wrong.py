"""Dataset: "expects 2 named input(s) …, but it received 1 input tensors"

Training a model with two inputs on a dataset raises `expects 2 named input(s)`,
although the dataset contains both. Group the inputs in a tuple of their own:
`((image, text), label)`, or in a dictionary with the input names.

`fit` interprets each element of a dataset as
`(inputs, labels, sample_weights)`. In a flat tuple of three, the second array
becomes the labels and the third the sample weights, which leaves one array for
two inputs.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

image = keras.Input((4,), name="image")
text = keras.Input((3,), name="text")
x = layers.Concatenate()([image, text])
model = keras.Model([image, text], layers.Dense(1)(x))
model.compile(optimizer="adam", loss="mean_squared_error")

images, texts, labels = np.ones((8, 4)), np.ones((8, 3)), np.ones((8, 1))
data = tf.data.Dataset.from_tensor_slices((images, texts, labels))
model.fit(data.batch(4), shuffle=False, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
