"""A NumPy function in `call`

A direct call works, but `fit` stops with a `NotImplementedError`: a symbolic
`tf.Tensor` cannot be converted to a NumPy array. Take the function of the same
name from `keras.ops`.

`np.log1p` turns its argument into an array first. While `fit` builds the graph
of the training step, the tensor has no values to fill an array with. Even where
it works, the gradient ends there, because TensorFlow does not see what NumPy
computes.
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
