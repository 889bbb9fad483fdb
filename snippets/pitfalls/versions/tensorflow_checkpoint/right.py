"""Give the name without `.index`. `get_variable_to_shape_map()` lists what is inside, with
shapes. Layers without weights aren't counted. A `BatchNormalization` has the parts `gamma`,
`beta`, `moving_mean` and `moving_variance`, in this order. Then compare a prediction with
one of the old program, and save as `.keras`. If you can still run Keras 2, save the weights as
`.h5` there: Keras 3 reads that.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

kernel = tf.Variable(tf.random.normal((4, 3)))  # as Keras 2 saves a Dense
dense = tf.train.Checkpoint(kernel=kernel, bias=tf.Variable(tf.zeros(3)))
tf.train.Checkpoint(**{"layer_with_weights-0": dense}).write("right.ckpt")

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
reader = tf.train.load_checkpoint("right.ckpt")
with_weights = [layer for layer in model.layers if layer.weights]
for i, layer in enumerate(with_weights):
    start, end = f"layer_with_weights-{i}/", "/.ATTRIBUTES/VARIABLE_VALUE"
    layer.set_weights(
        [reader.get_tensor(start + name + end) for name in ["kernel", "bias"]]
    )
print("same kernel:", np.array_equal(model.get_weights()[0], kernel))
# --8<-- [end:right]
