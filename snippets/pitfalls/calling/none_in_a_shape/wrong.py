"""`reshape` in `call`: "Could not automatically infer the output shape"

`Could not automatically infer the output shape / dtype`, and below it `Failed to
convert elements of (None, 7, 4) to Tensor`: a custom layer reads the batch size
from `x.shape[0]`. Write `-1` in its place: `ops.reshape(x, (-1, 7, 4))`.

While a `Sequential` or functional model is built, Keras calls the layer without data,
and the batch size is `None`. A NumPy batch has a number there, so the layer works when
called directly. The batch size need not be fixed in `Input`. The line below `Error
encountered:` is the message that counts: what stands above it tells you only that
`call` failed.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers, ops


class ToRows(layers.Layer):
    def call(self, x):
        return ops.reshape(x, (x.shape[0], 7, 4))


print("a call gives", ToRows()(np.ones((2, 28))).shape)
model = keras.Sequential([keras.Input((28,)), ToRows()])  # raises TypeError
# --8<-- [end:wrong]
