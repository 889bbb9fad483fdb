"""An initializer and a regularizer of your own."""

# --8<-- [start:initializer]
import keras
import numpy as np
from keras import layers, ops


@keras.saving.register_keras_serializable(package="guides")
class Edges(keras.initializers.Initializer):
    def __call__(self, shape, dtype=None):
        kernel = np.zeros(shape)  # height, width, channels, filters
        kernel[:, 0], kernel[:, -1] = -1, 1
        return ops.convert_to_tensor(kernel, dtype=dtype)


layer = layers.Conv2D(2, 3, kernel_initializer=Edges())
layer.build((None, 32, 32, 1))
print(layer.kernel.numpy()[..., 0, 0])

array = np.eye(4, 3)
layer = layers.Dense(3, kernel_initializer=keras.initializers.Constant(array))
layer.build((None, 4))
print(layer.kernel.numpy())
# --8<-- [end:initializer]


# --8<-- [start:regularizer]
@keras.saving.register_keras_serializable(package="guides")
class AgainstNegative(keras.regularizers.Regularizer):
    def __init__(self, factor):
        self.factor = factor

    def __call__(self, weight):
        return self.factor * ops.sum(ops.relu(-weight))

    def get_config(self):
        return {"factor": self.factor}


layer = layers.Dense(2, kernel_regularizer=AgainstNegative(0.1))
layer.build((None, 2))
layer.kernel.assign([[1.0, -2.0], [-3.0, 4.0]])
print("penalty:", layer.losses[0].numpy())
# --8<-- [end:regularizer]
