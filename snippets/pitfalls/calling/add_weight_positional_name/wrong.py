"""`add_weight`: "`name` must be passed as a keyword argument"

`self.add_weight("kernel", ...)` in a custom layer written for Keras 2 raises ``
`name` must be passed as a keyword argument ``. Pass the name as
`name="kernel"`.

In earlier versions of Keras, the name was the first argument of `add_weight`.
Now the first argument is the shape. Keras recognizes a string in that place and
raises this error, because a shape cannot be a string.
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
