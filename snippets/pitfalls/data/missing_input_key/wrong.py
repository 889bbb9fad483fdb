"""Dictionary of inputs: "Missing data for input"

A model with several inputs raises `Missing data for input "image"` when the
keys of your data dictionary differ from the names of the inputs. Use the `name`
that you gave each `keras.Input` as key.

When you pass a dictionary, Keras assigns the arrays to the inputs by name. The
names are those given to `keras.Input`, not the names of your Python variables.
Data under any other key belongs to no input.

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
