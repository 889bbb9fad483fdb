"""`del tape` releases its memory when you have all the gradients. What is computed after
the `with` block is not recorded: its gradients are `None`.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x, y = np.ones((8, 2)), np.ones((8, 1))
model = keras.Sequential(
    [keras.Input((2,)), layers.Dense(1, kernel_initializer="zeros")]
)

with tf.GradientTape(persistent=True) as tape:
    y_pred = model(x, training=True)
    error = keras.losses.MeanSquaredError()(y, y_pred)
    penalty = keras.ops.mean(keras.ops.abs(y_pred))

first = tape.gradient(error, model.trainable_variables)
second = tape.gradient(penalty, model.trainable_variables)
del tape
print([tuple(gradient.shape) for gradient in first + second])
# --8<-- [end:right]
