"""Train in mixed precision

Layers with the dtype policy `mixed_float16` compute in 16-bit floats and keep
their weights in 32 bits. The policy belongs to the layer, so this works in
every kind of model. Training also needs loss scaling, which `compile` adds only
if the model itself has the policy. Where only its layers have it, wrap the
optimizer in a `LossScaleOptimizer`, as here.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers
from keras.optimizers import SGD, LossScaleOptimizer

x = np.ones((8, 4), dtype="float32")
y = np.zeros((8, 1), dtype="float32")
# --8<-- [end:imports]

# --8<-- [start:sequential]
dense = layers.Dense(1, dtype="mixed_float16")
model = keras.Sequential([keras.Input((4,)), dense])
model.compile(optimizer=LossScaleOptimizer(SGD()), loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert model(x).dtype == "float16", "it computes in 32 bits"
assert model.weights[0].dtype == "float32", "the weights have 16 bits"
print(model(x).dtype.name, "from weights of", model.weights[0].dtype)
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
outputs = layers.Dense(1, dtype="mixed_float16")(inputs)
model = keras.Model(inputs, outputs)
model.compile(optimizer=LossScaleOptimizer(SGD()), loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert model(x).dtype == "float16", "it computes in 32 bits"
assert model.weights[0].dtype == "float32", "the weights have 16 bits"
print(model(x).dtype.name, "from weights of", model.weights[0].dtype)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1, dtype="mixed_float16")

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net()
model.compile(optimizer=LossScaleOptimizer(SGD()), loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert model(x).dtype == "float16", "it computes in 32 bits"
assert model.weights[0].dtype == "float32", "the weights have 16 bits"
print(model(x).dtype.name, "from weights of", model.weights[0].dtype)
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        outputs = layers.Dense(1, dtype="mixed_float16")(inputs)
        super().__init__(inputs, outputs, **kwargs)


model = Graph()
model.compile(optimizer=LossScaleOptimizer(SGD()), loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert model(x).dtype == "float16", "it computes in 32 bits"
assert model.weights[0].dtype == "float32", "the weights have 16 bits"
print(model(x).dtype.name, "from weights of", model.weights[0].dtype)
# --8<-- [end:functional-subclass]
