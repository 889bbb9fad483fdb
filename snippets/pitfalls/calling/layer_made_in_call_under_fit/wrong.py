"""`fit` with a layer that is made in `call`

`fit` stops with the `ValueError` "tf.function only supports singleton
tf.Variables created on the first call". Make the layer in the constructor, and
only use it in `call`.

A layer that is made in `call` has new weights at every call. `fit` turns the
training step into a graph, and TensorFlow calls the function more than once to
do so. A graph function may create variables at its first call only, and here
the second call creates more.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class Regressor(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        x = layers.Dense(8, activation="relu")(inputs)
        return self.dense(x)


model = Regressor()
model.compile(loss="mean_squared_error")
model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0)  # raises ValueError
# --8<-- [end:wrong]
