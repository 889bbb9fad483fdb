"""A dictionary of data with a wrong key

`fit` stops with `Missing data for input "image"`. Use the names of the
`keras.Input` layers as the keys of your data.

A model with several inputs finds its data by name. The names are those that you
give to `keras.Input`, and a key that no input is called by feeds nothing.

Early versions of Keras worded it "No data provided for", followed by the name of the
input, and Keras 2.15 still does in the compatibility mode of TensorFlow 1.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

image = keras.Input((4,), name="image")
text = keras.Input((3,), name="text")
x = layers.Concatenate()([image, text])
model = keras.Model([image, text], layers.Dense(1)(x))
model.compile(optimizer="adam", loss="mean_squared_error")

data = {"picture": np.ones((8, 4)), "text": np.ones((8, 3))}
model.fit(data, np.ones((8, 1)), verbose=0)  # raises ValueError
# --8<-- [end:wrong]
