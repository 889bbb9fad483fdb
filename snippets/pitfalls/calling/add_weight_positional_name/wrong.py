"""`add_weight` with the name in first place

The layer stops with the `ValueError` "`name` must be passed as a keyword
argument". Write `name=` in front of the name.

In earlier versions of Keras the name came first. Now the first argument of
`add_weight` is the shape, and a string there can only be a name in its old
place.
"""

# --8<-- [start:wrong]
import keras
from keras import layers


class Scale(layers.Layer):
    def build(self, input_shape):
        self.factor = self.add_weight(
            "factor", shape=(input_shape[-1],), initializer="ones"
        )

    def call(self, inputs, training=None):
        return inputs * self.factor


inputs = keras.Input((4,))
outputs = Scale()(inputs)  # raises ValueError
# --8<-- [end:wrong]
