"""Call the model inside the tape, with `training=False`. The input must be a tensor of
floating-point numbers, and `tape.watch(x)` must come before the call: by itself, a tape
watches weights only, and the gradient is `None`. [Which inputs
matter?](../../guides/looking-inside.md#which-inputs-matter-the-gradient-with-respect-to-the-input)
goes on with this, also on JAX and PyTorch.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(1)
model = keras.Sequential([keras.Input((3,)), layers.Dense(1)])
x = tf.constant(np.ones((2, 3)), dtype="float32")
with tf.GradientTape() as tape:
    tape.watch(x)
    y_pred = model(x, training=False)
gradient = tape.gradient(y_pred, x)
print(gradient.shape)
print("kernel:", np.allclose(gradient[0], model.layers[0].kernel[:, 0]))
# --8<-- [end:right]
