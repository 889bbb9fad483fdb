"""`fit` without labels

`fit` stops with `ValueError: None values not supported` when you pass the
inputs alone. Pass what the model should learn to answer as the second argument;
for an autoencoder that is the inputs once more.

The loss compares the outputs with labels. Without a second argument the labels
are `None`, and the loss tries to make a tensor of it. Keras does not assume
that a model should copy its inputs.
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
