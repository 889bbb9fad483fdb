"""GradientTape: "can only be used to compute one set of gradients"

The second `tape.gradient` of a tape raises `A non-persistent GradientTape can only be used to compute
one set of gradients`. Create it with `persistent=True`.

A tape releases what it has recorded after the first call, because it takes memory. With
two models, as in a GAN, take the gradients of both from one persistent tape, or open a tape for
each. To train with a sum of losses, add them inside the tape, and one call is enough.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x, y = np.ones((8, 2)), np.ones((8, 1))
model = keras.Sequential(
    [keras.Input((2,)), layers.Dense(1, kernel_initializer="zeros")]
)

with tf.GradientTape() as tape:
    y_pred = model(x, training=True)
    error = keras.losses.MeanSquaredError()(y, y_pred)
    penalty = keras.ops.mean(keras.ops.abs(y_pred))

first = tape.gradient(error, model.trainable_variables)
second = tape.gradient(
    penalty, model.trainable_variables
)  # raises RuntimeError
# --8<-- [end:wrong]
