"""A tensor passed to the constructor of a layer

The line stops with the `ValueError` "Could not interpret activation function
identifier", followed by your tensor. Close the parentheses after the options of
the layer, and pass the tensor in a pair of its own.

The constructor takes the options of a layer, and the second option of `Dense`
is its activation. Keras looks for an activation function of that name. Other
layers take the tensor for another option, and their message names that one.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((4,))
outputs = layers.Dense(8, inputs)  # raises ValueError
# --8<-- [end:wrong]
