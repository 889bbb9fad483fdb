"""A TensorFlow function in a functional model

The line stops with the `ValueError` "A KerasTensor cannot be used as input to a
TensorFlow function". Take the function from `keras.ops`, or call it in the
`call` of a layer of your own.

What `keras.Input` and the layers return is a `KerasTensor`: a shape and a type,
without values. Keras records what you do with it. A function of TensorFlow
wants values, and Keras would not see what it does.
"""

# --8<-- [start:wrong]
import keras
import tensorflow as tf
from keras import layers

inputs = keras.Input((4,))
x = layers.Dense(8)(inputs)
x = tf.nn.relu(x)  # raises ValueError
# --8<-- [end:wrong]
