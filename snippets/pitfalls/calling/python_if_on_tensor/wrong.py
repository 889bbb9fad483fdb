"""A Python `if` on a tensor in `call`

A direct call of the model works, but `fit` stops with an
`OperatorNotAllowedInGraphError`: a symbolic `tf.Tensor` may not be used as a
Python `bool`. Write the choice with `keras.ops.cond`.

`fit` turns `call` into a graph before there is any data. At that moment the
tensor has no value, so Python cannot choose a branch. TensorFlow can rewrite an
`if` into a graph by itself, but Keras turns this off for its training step. An
`if` on an argument of the constructor has a value and works.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers, ops


class PixelNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        x = inputs
        if ops.max(x) > 1:
            x = x / 255
        return self.dense(x)


x = np.linspace(0, 1, 8).reshape(2, 4)
model = PixelNet()
print("same answer for 0 to 255:", np.allclose(model(x), model(255 * x)))

y = np.ones((2, 1))
model.compile(loss="mean_squared_error")
model.fit(x, y, verbose=0)  # raises OperatorNotAllowedInGraphError
# --8<-- [end:wrong]
