"""`ops.where` takes two tensors: both are computed, and one is chosen.
`ops.switch` takes the tensor as an argument and passes it to the function that
it chooses, so only that one runs. The drawback: a saved model needs your
functions to load. In the `call` of a layer, `ops.cond` works, because there the
functions use the tensors of the current batch.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops


def keep(x):
    return x


def scale(x):
    return x / 255


class ToUnitRange(layers.Layer):
    def call(self, inputs):
        return ops.cond(
            ops.max(inputs) > 1, lambda: inputs / 255, lambda: inputs
        )


inputs = keras.Input((4,))
large = ops.max(inputs) > 1
models = {
    "where": keras.Model(inputs, ops.where(large, inputs / 255, inputs)),
    "switch": keras.Model(
        inputs, ops.switch(ops.cast(large, "int32"), [keep, scale], inputs)
    ),
    "layer": keras.Model(inputs, ToUnitRange()(inputs)),
}

for name, model in models.items():
    for value in (255.0, 0.5):
        outputs = model.predict(np.full((1, 4), value), verbose=0)
        print(f"{name}: {value} becomes {outputs[0, 0]}")
# --8<-- [end:right]
