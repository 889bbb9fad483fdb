"""Custom training loop diverges: the loss function returns a loss for each row

The loop diverges with a learning rate with which `fit` trains well, or works only with small
batches. Use the class, such as `keras.losses.MeanSquaredError()`, which returns the mean over the batch.

The functions in `keras.losses` return a loss for each row. `tape.gradient` of several numbers is
the gradient of their **sum**, so the step is as many times too large as the batch has rows. No error is
raised, and with Adam, which scales its steps, it is easily overlooked.
"""

# --8<-- [start:wrong]
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
loss_fn = keras.losses.mean_squared_error

for step in range(5):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    print(f"step {step + 1}: loss {np.mean(loss):.2g}")
# --8<-- [end:wrong]
