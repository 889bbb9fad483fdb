"""`call` with two inputs: "missing a required argument" in `fit`

A model whose `call` takes `image` and `meta` works when you call it, `model(image,
meta)`, but `fit` raises `missing a required argument: 'meta'`, although you pass both
arrays. Take the inputs as one argument and unpack them: `image, meta = inputs`.

`fit`, `evaluate` and `predict` pass everything that is in `x` as the first argument
of `call`. A list or a dictionary of inputs is one object, so nothing is left for
the second argument.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class TwoInputs(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(8, activation="relu")
        self.concatenate = layers.Concatenate()
        self.outputs = layers.Dense(1)

    def call(self, image, meta, training=None):
        x = self.concatenate([self.hidden(image), meta])
        return self.outputs(x)


image, meta, y = np.ones((8, 64)), np.ones((8, 3)), np.ones((8, 1))
model = TwoInputs()
print("a call gives", model(image, meta).shape)
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit([image, meta], y, verbose=0)  # raises TypeError
# --8<-- [end:wrong]
