"""NumPy in `call`: "Cannot convert a symbolic tf.Tensor"

A NumPy function in `call` works when you call the model directly, but `fit`
raises `NotImplementedError: … Cannot convert a symbolic tf.Tensor` and
`to a numpy array`. Use `keras.ops` instead of `np`.

A NumPy function converts its argument to an array. While `fit` traces `call`
into a graph, the tensor is symbolic and has no values. Even in a direct call
the gradient is lost, because TensorFlow does not track what NumPy computes.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class LogNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        x = np.log1p(inputs)
        return self.dense(x)


x = np.ones((8, 4))
model = LogNet()
print("a call gives", model(x).shape)

model.compile(loss="mean_squared_error")
model.fit(x, np.ones((8, 1)), verbose=0)  # raises NotImplementedError
# --8<-- [end:wrong]
