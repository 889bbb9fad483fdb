"""LossScaleOptimizer: "has no attribute 'get_scaled_loss'"

A custom training loop or `train_step` in mixed precision raises
"'LossScaleOptimizer' object has no attribute 'get_scaled_loss'", or the same for
`get_unscaled_gradients`. Call `optimizer.scale_loss(loss)`, and leave the second call
out.

TensorFlow's guide to mixed precision was written for Keras 2. In Keras 3 the method has
another name, and `apply` divides the gradients by the scale itself. It also skips a
step whose gradients are not finite, and lowers the scale.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x, y = np.ones((8, 4), "float32"), np.ones((8, 1), "float32")
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
optimizer = keras.optimizers.LossScaleOptimizer(keras.optimizers.SGD(0.01))

with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(x) - y) ** 2)
    scaled = optimizer.get_scaled_loss(loss)  # raises AttributeError
# --8<-- [end:wrong]
