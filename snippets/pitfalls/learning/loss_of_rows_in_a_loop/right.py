"""`keras.ops.mean(loss)` inside the tape does the same for a function, also for one that you wrote.
[A loop is right if it does what `fit`
does](../../guides/training-step.md#a-custom-training-loop-for-tensorflow-jax-and-pytorch).
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

x = np.linspace(0, 1, 64, dtype="float32").reshape(64, 1)
y = 2 * x
model = keras.Sequential(
    [keras.Input((1,)), layers.Dense(1, kernel_initializer="zeros")]
)
optimizer = keras.optimizers.SGD(0.1)
loss_fn = keras.losses.MeanSquaredError()

for step in range(5):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    print(f"step {step + 1}: loss {np.mean(loss):.2g}")
# --8<-- [end:right]
