"""The arrays in a checkpoint that Keras 2 wrote, in a model of Keras 3."""

# --8<-- [start:file]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

kernel = tf.Variable(tf.random.normal((4, 3)))
dense = tf.train.Checkpoint(kernel=kernel, bias=tf.Variable(tf.zeros(3)))
tf.train.Checkpoint(**{"layer_with_weights-0": dense}).write(
    "tensorflow_checkpoint.ckpt"
)
# --8<-- [end:file]

# --8<-- [start:read]
reader = tf.train.load_checkpoint(
    "tensorflow_checkpoint.ckpt"
)  # without .index
for name, shape in sorted(reader.get_variable_to_shape_map().items()):
    print(name, shape)
# --8<-- [end:read]

# --8<-- [start:copy]
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
with_weights = [layer for layer in model.layers if layer.weights]
for i, layer in enumerate(with_weights):
    start, end = f"layer_with_weights-{i}/", "/.ATTRIBUTES/VARIABLE_VALUE"
    layer.set_weights(
        [reader.get_tensor(start + name + end) for name in ["kernel", "bias"]]
    )
print("same kernel:", np.array_equal(model.get_weights()[0], kernel))
# --8<-- [end:copy]
