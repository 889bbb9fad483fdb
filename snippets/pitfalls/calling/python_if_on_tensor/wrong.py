""" "Using a symbolic `tf.Tensor` as a Python `bool` is not allowed"

An `if` or `while` on a tensor in `call` works in a direct call, but `fit`
raises `OperatorNotAllowedInGraphError` with ``Using a symbolic `tf.Tensor` as a
Python `bool` is not allowed``. Write the condition with `keras.ops.cond` or
`keras.ops.where`.

`fit` traces `call` into a graph before there is data. The tensor is symbolic
and has no value, so Python cannot choose a branch. TensorFlow's AutoGraph can
rewrite an `if` into a graph operation, but Keras disables it for its training
step. An `if` on a Python value, such as a constructor argument, works.
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
print("same outputs for 0 to 255:", np.allclose(model(x), model(255 * x)))

y = np.ones((2, 1))
model.compile(loss="mean_squared_error")
model.fit(x, y, verbose=0)  # raises OperatorNotAllowedInGraphError
# --8<-- [end:wrong]
