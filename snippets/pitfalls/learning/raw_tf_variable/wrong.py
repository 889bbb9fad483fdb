"""`tf.Variable` in a layer: "The model does not have any trainable weights"

A `tf.Variable` in a custom layer is not trained: it never changes, and `summary()` counts
0 parameters. `fit` warns that `The model does not have any trainable weights`; if other
layers have weights, there is no warning at all. Create the weight with
`self.add_weight(...)`.

A Keras layer tracks `keras.Variable` objects, sublayers, metrics and seed
generators that are assigned to its attributes. A `tf.Variable` is none of
these. It appears in no list of weights, so the optimizer does not update it,
and `save` does not store it. Keras 2 tracked it, so such layers in older code
were trained. In a GAN that follows a tutorial for Keras 2, the warning has [another
cause](discriminator-frozen.md).
"""

# --8<-- [start:wrong]
import keras
import numpy as np
import tensorflow as tf
from keras import layers


class Scale(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.factor = tf.Variable(1.0)

    def call(self, inputs, training=None):
        return inputs * self.factor


model = keras.Sequential([keras.Input((1,)), Scale()])
model.compile(optimizer="sgd", loss="mean_squared_error")
x = np.ones((8, 1))
model.fit(x, 3 * x, verbose=0)  # warns UserWarning

print("weights to train:", len(model.trainable_weights))
print("fit changed the factor:", model.layers[0].factor.numpy() != 1)
# --8<-- [end:wrong]
