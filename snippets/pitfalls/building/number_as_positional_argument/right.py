"""Tensors by position, everything else by keyword, as for `training`. The graph keeps the number with which the layer was called, also in
a file. If it is a setting of the layer, take it in the constructor instead, `Mix(0.3)(a, b)`, and [return it from `get_config`](../../guides/custom-layer.md). If it differs
from example to example, it is an input: `keras.Input((1,))`. If training should find
it, it is a weight, from `add_weight`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="pitfalls")
class Mix(layers.Layer):
    def call(self, a, b, ratio):
        return ratio * a + (1 - ratio) * b


a, b = keras.Input((4,)), keras.Input((4,))
outputs = Mix()(a, b, ratio=0.3)
model = keras.Model([a, b], outputs)

zeros, ones = np.zeros((1, 4)), np.ones((1, 4))
print(model.predict([zeros, ones], verbose=0))
model.save("right.keras")
loaded = keras.saving.load_model("right.keras")
print(loaded.predict([zeros, ones], verbose=0))
# --8<-- [end:right]
