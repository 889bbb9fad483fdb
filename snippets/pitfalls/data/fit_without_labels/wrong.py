"""`fit` without labels: "None values not supported"

`fit` raises `ValueError: None values not supported` when you pass the inputs
but no labels. Pass the targets as second argument; for an autoencoder these are
the inputs again: `fit(x, x)`.

The loss compares the predictions with the targets. If you pass none, the
targets are `None`, which the loss cannot convert to a tensor. Keras does not
assume that a model should reconstruct its inputs.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x = np.ones((8, 4))
autoencoder = keras.Sequential(
    [keras.Input((4,)), layers.Dense(2), layers.Dense(4)]
)
autoencoder.compile(optimizer="adam", loss="mean_squared_error")
autoencoder.fit(x, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
