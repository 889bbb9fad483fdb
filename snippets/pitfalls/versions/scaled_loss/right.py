"""Take the gradients of the scaled loss, inside the tape, and give them to `apply` as
they are. The weights stay `float32`. Which optimizer scales by itself, and where: see
[mixed precision](../../guides/speed.md#mixed-precision-float16-and-loss-scaling).
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x, y = np.ones((8, 4), "float32"), np.ones((8, 1), "float32")
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
optimizer = keras.optimizers.LossScaleOptimizer(keras.optimizers.SGD(0.01))

with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(x) - y) ** 2)
    scaled = optimizer.scale_loss(loss)
gradients = tape.gradient(scaled, model.trainable_variables)
optimizer.apply(gradients, model.trainable_variables)
after = tf.reduce_mean((model(x) - y) ** 2)
print("scale:", int(scaled / loss), "- loss falls:", bool(after < loss))
# --8<-- [end:right]
