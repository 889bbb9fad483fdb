"""A gradient reversal layer."""

# --8<-- [start:layer]
import keras
import tensorflow as tf
from keras import layers, ops


@keras.saving.register_keras_serializable(package="guides")
class GradientReversal(layers.Layer):
    def call(self, inputs):
        return 2 * ops.stop_gradient(inputs) - inputs


# --8<-- [end:layer]

# --8<-- [start:check]
x = tf.Variable([1.0, 2.0, 5.0])
with tf.GradientTape() as tape:
    outputs = GradientReversal()(x)
print("outputs:", outputs.numpy())
print("gradient:", tape.gradient(outputs, x).numpy())

with tf.GradientTape() as tape:
    outputs = ops.stop_gradient(x)
print("of stop_gradient:", tape.gradient(outputs, x))
# --8<-- [end:check]
