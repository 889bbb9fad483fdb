"""Quantize a model to int8

Call `model.quantize("int8")` on a model that is built: in each layer that
supports it, the kernel becomes an array of 8-bit integers. A subclassed model
is built by its first call, or by a `build` method that you write.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

data = np.ones((2, 4))
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
expected = model(data)
model.quantize("int8")
assert model.layers[-1].kernel.dtype == "int8"
assert np.allclose(model(data), expected, atol=0.1)
print([(weight.name, weight.dtype) for weight in model.weights])
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(3)(inputs))
expected = model(data)
model.quantize("int8")
assert model.layers[-1].kernel.dtype == "int8"
assert np.allclose(model(data), expected, atol=0.1)
print([(weight.name, weight.dtype) for weight in model.weights])
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net()
model.quantize("int8")  # raises ValueError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only after a call, or with a `build` method
model = Net()
expected = model(data)
model.quantize("int8")
assert model.layers[-1].kernel.dtype == "int8"
assert np.allclose(model(data), expected, atol=0.1)
print([(weight.name, weight.dtype) for weight in model.weights])


class BuiltNet(Net):
    def build(self, input_shape):
        self.dense.build(input_shape)
        self.built = True


built = BuiltNet()
built.build((None, 4))
built.quantize("int8")
assert built.layers[-1].kernel.dtype == "int8"
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(3)(inputs), **kwargs)


model = Graph()
expected = model(data)
model.quantize("int8")
assert model.layers[-1].kernel.dtype == "int8"
assert np.allclose(model(data), expected, atol=0.1)
print([(weight.name, weight.dtype) for weight in model.weights])
# --8<-- [end:functional-subclass]
