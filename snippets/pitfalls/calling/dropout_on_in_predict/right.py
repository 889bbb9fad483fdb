"""Inside a `call` of your own, the value that you write for `training` stands.
The layer drops values in `predict` as it does in `fit`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class AlwaysDropout(layers.Dropout):
    def call(self, inputs, training=None):
        return super().call(inputs, training=True)


inputs = keras.Input((100,))
outputs = AlwaysDropout(0.5)(inputs)
model = keras.Model(inputs, outputs)

x = np.ones((1, 100))
first = model.predict(x, verbose=0)
second = model.predict(x, verbose=0)
print("the answers differ:", not np.array_equal(first, second))
# --8<-- [end:right]
