"""`predict` in a `GradientTape`: "'numpy.ndarray' object has no attribute '_id'"

You want the derivative of an output with respect to the input, and `tape.gradient`
raises `'numpy.ndarray' object has no attribute '_id'`. Call the model itself,
`model(x)`, instead of `model.predict(x)`.

`predict` returns a NumPy array, which holds numbers and not how they were computed. A
tape can differentiate only what TensorFlow operations computed while it was recording.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(1)
model = keras.Sequential([keras.Input((3,)), layers.Dense(1)])
x = tf.constant(np.ones((2, 3)), dtype="float32")
with tf.GradientTape() as tape:
    tape.watch(x)
    y_pred = model.predict(x, verbose=0)
gradient = tape.gradient(y_pred, x)  # raises AttributeError
# --8<-- [end:wrong]
