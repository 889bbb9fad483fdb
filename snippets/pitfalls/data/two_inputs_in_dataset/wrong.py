"""Two inputs side by side in a dataset

`fit` stops with `expects 2 named input(s)` and `it received 1 input tensors`.
Put the inputs into a tuple of their own: `((image, text), label)`.

`fit` reads what a dataset gives as inputs, labels and weights of the examples,
in this order. Of three arrays in a row, the second becomes the labels and the
third the weights.
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
