"""A layer with several inputs: separate arguments, or a list."""

# --8<-- [start:arguments]
import keras
import numpy as np
from keras import layers, ops


class Gate(layers.Layer):
    def build(self, x_shape, condition_shape):
        self.kernel = self.add_weight(
            shape=(condition_shape[-1], x_shape[-1]), name="kernel"
        )

    def call(self, x, condition):
        return x * ops.sigmoid(ops.matmul(condition, self.kernel))


features, condition = keras.Input((8,)), keras.Input((3,))
outputs = Gate()(features, condition)
model = keras.Model([features, condition], outputs)
print(model.predict_on_batch([np.ones((5, 8)), np.ones((5, 3))]).shape)
# --8<-- [end:arguments]


# --8<-- [start:list]
class ListGate(layers.Layer):
    def build(self, input_shape):
        x_shape, condition_shape = input_shape
        self.kernel = self.add_weight(
            shape=(condition_shape[-1], x_shape[-1]), name="kernel"
        )

    def call(self, inputs):
        x, condition = inputs
        return x * ops.sigmoid(ops.matmul(condition, self.kernel))


print(ListGate()([features, condition]).shape)
# --8<-- [end:list]
