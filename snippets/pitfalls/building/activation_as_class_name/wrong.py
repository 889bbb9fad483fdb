"""Dense: "Could not interpret activation function identifier: LeakyReLU"

`activation="LeakyReLU"` raises "Could not interpret activation function identifier".
Activations are named like functions: `"leaky_relu"`. To choose the slope, pass the
layer, `layers.LeakyReLU(negative_slope=…)`, or a function of your own.

The name of a class, such as `"LeakyReLU"` or `"PReLU"`, belongs to a layer. A string
stands for a function of `keras.activations`, and those are written in small letters.
"""

# --8<-- [start:wrong]
from keras import layers

layers.Dense(64, activation="LeakyReLU")  # raises ValueError
# --8<-- [end:wrong]
