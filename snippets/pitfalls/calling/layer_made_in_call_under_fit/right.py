"""Move the constructor of the layer to `__init__`, or to `build` if its size
depends on the input: see [a layer made of
layers](../../guides/custom-layer.md#a-layer-made-of-layers). The same applies to
`tf.Variable` and `add_weight`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class Regressor(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(8, activation="relu")
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        x = self.hidden(inputs)
        return self.dense(x)


model = Regressor()
model.compile(loss="mean_squared_error")
model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0)
print("weights to train:", len(model.trainable_weights))
# --8<-- [end:right]
