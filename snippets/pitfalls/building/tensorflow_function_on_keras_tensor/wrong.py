""" "A KerasTensor cannot be used as input to a TensorFlow function"

Calling a `tf.*` function on a tensor of a functional model raises `A
KerasTensor cannot be used as input to a TensorFlow function`. Use the
corresponding function of `keras.ops`, or call the TensorFlow function in the
`call` of a custom layer.

`keras.Input` and the layers return symbolic tensors (`KerasTensor`), which have
a shape and a dtype but no values. Keras records the operations that it knows:
layers and `keras.ops`. A TensorFlow function needs values, and Keras cannot
record it. In Keras 2 this worked, which is why older code does it.
"""

# --8<-- [start:wrong]
import keras
import tensorflow as tf
from keras import layers

inputs = keras.Input((4,))
x = layers.Dense(8)(inputs)
x = tf.nn.relu(x)  # raises ValueError
# --8<-- [end:wrong]
