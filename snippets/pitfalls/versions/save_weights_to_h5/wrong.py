"""Weights saved to a file that ends in `.h5`

`save_weights` stops with "The filename must end in `.weights.h5`". Call the
file `model.weights.h5` instead of `model.h5`; an ending such as `.ckpt`, or
none, is no longer possible.

Keras reads a file in the way that its name announces. An ending of their own
keeps weights apart from the old `.h5` format, which can hold a whole model.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.save_weights("wrong.h5")  # raises ValueError
# --8<-- [end:wrong]
