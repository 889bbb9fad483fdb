"""A number in a layer's call: "should be passed as a keyword argument"

Calling a layer with a number, a string or a boolean, as in `Mix()(a, b, 0.3)`, raises
`Only input tensors may be passed as positional arguments`. Pass it by keyword:
`Mix()(a, b, ratio=0.3)`.

Keras takes what stands in a call by position for the inputs of the layer, which are
tensors or arrays. This is also checked when you call the layer on plain data.
"""

# --8<-- [start:wrong]
import keras
from keras import layers


class Mix(layers.Layer):
    def call(self, a, b, ratio):
        return ratio * a + (1 - ratio) * b


a, b = keras.Input((4,)), keras.Input((4,))
outputs = Mix()(a, b, 0.3)  # raises ValueError
# --8<-- [end:wrong]
