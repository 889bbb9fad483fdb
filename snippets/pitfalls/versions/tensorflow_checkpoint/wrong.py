"""TensorFlow checkpoint (`.ckpt`) in `load_weights`: "File format not supported"

`load_weights("model.ckpt")` raises "File format not supported" for a checkpoint of
TensorFlow: files that end in `.index` and `.data-00000-of-00001`. Read the arrays with
`tf.train.load_checkpoint`, and set them layer by layer.

In Keras 2, `save_weights` wrote this format unless the name ended in `.h5`. Keras 3 has
given it up, since it belongs to TensorFlow. The program makes such a file with the names
that Keras 2 gives to the arrays. The same error comes from [a SavedModel
folder](load-saved-model.md), which contains a whole model.
"""

# --8<-- [start:wrong]
import keras
import tensorflow as tf
from keras import layers

kernel = tf.Variable(tf.random.normal((4, 3)))  # as Keras 2 saves a Dense
dense = tf.train.Checkpoint(kernel=kernel, bias=tf.Variable(tf.zeros(3)))
tf.train.Checkpoint(**{"layer_with_weights-0": dense}).write("wrong.ckpt")

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.load_weights("wrong.ckpt")  # raises ValueError
# --8<-- [end:wrong]
