"""Most functions have a counterpart in `keras.ops`, such as `ops.relu` for
`tf.nn.relu` or `ops.sum` for `tf.reduce_sum`. They are saved with the model, which
needs nothing else to load them, and run on other backends, too. For one without a
counterpart, write a layer whose `call` uses it, as the message shows. Such a
layer can be loaded again if it is [registered and has
`get_config`](../../guides/custom-layer.md#constructor-arguments-saving-and-loading).
A `Lambda` layer is shorter, but Keras [refuses to load
it](../saving/lambda-layer.md).
"""

# --8<-- [start:right]
import keras
from keras import layers, ops

inputs = keras.Input((4,))
x = layers.Dense(8)(inputs)
x = ops.relu(x)
outputs = layers.Dense(1)(x)
model = keras.Model(inputs, outputs)
print(model.output_shape)
# --8<-- [end:right]
