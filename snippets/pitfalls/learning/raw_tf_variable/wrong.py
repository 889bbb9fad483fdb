"""A `tf.Variable` as a weight

`fit` warns that the model does not have any trainable weights, or says nothing
when other layers have some, and your variable keeps its first value. Create
the weight with `self.add_weight`.

A layer of Keras collects `keras.Variable` objects, other layers, metrics and
seed generators. A `tf.Variable` is none of them, so it is in no list of
weights: no optimizer trains it, and `save` leaves it out.
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
