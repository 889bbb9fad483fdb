""" "Could not interpret activation function identifier"

`layers.Dense(8, inputs)` raises `Could not interpret activation function
identifier`, followed by a `KerasTensor`. The input tensor belongs in a second
pair of parentheses: `layers.Dense(8)(inputs)`.

The first pair of parentheses calls the constructor, which takes the options of
the layer. The second positional option of `Dense` is `activation`, so Keras
tries to find an activation function for your tensor. Other layers interpret the
tensor as another option, and their messages differ. A misspelled activation
name gives the same message with that name.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((4,))
outputs = layers.Dense(8, inputs)  # raises ValueError
# --8<-- [end:wrong]
