"""In `call`, the functions use the tensor that the layer was called with."""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops


class ToUnitRange(layers.Layer):
    def call(self, inputs, training=None):
        return ops.cond(
            ops.max(inputs) > 1, lambda: inputs / 255, lambda: inputs
        )


inputs = keras.Input((4,))
outputs = ToUnitRange()(inputs)
model = keras.Model(inputs, outputs)

x = np.full((2, 4), 255.0)
outputs = model.predict(x, verbose=0)
print(outputs)
# --8<-- [end:right]
