"""The old backend functions, where they are still found, and where they fail."""

# --8<-- [start:old]
import keras
import tensorflow as tf
from tensorflow.keras import backend as K

x, y = tf.ones((2, 3)), tf.ones((3, 1))
print(K.dot(x, y).shape, K.int_shape(x))
# --8<-- [end:old]

# --8<-- [start:symbolic]
inputs = keras.Input((3,))
K.sum(inputs, axis=-1)  # raises ValueError
# --8<-- [end:symbolic]
