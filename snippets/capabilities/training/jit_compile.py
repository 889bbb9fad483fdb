"""Train with XLA: `jit_compile=True`

Pass `jit_compile=True` to `compile`, and XLA compiles the whole training step.
It compiles the operations of the step, so it makes no difference how you built
the model. With the TensorFlow backend, the default is to use XLA only where
there is a GPU.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

x = np.ones((8, 4), dtype="float32")
y = np.ones((8, 1), dtype="float32")
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="sgd", loss="mean_squared_error", jit_compile=True)
model.fit(x, y, verbose=0)
assert model.jit_compile, "fit runs without XLA"
print("jit_compile:", model.jit_compile)
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(1)(inputs))
model.compile(optimizer="sgd", loss="mean_squared_error", jit_compile=True)
model.fit(x, y, verbose=0)
assert model.jit_compile, "fit runs without XLA"
print("jit_compile:", model.jit_compile)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net()
model.compile(optimizer="sgd", loss="mean_squared_error", jit_compile=True)
model.fit(x, y, verbose=0)
assert model.jit_compile, "fit runs without XLA"
print("jit_compile:", model.jit_compile)
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(1)(inputs), **kwargs)


model = Graph()
model.compile(optimizer="sgd", loss="mean_squared_error", jit_compile=True)
model.fit(x, y, verbose=0)
assert model.jit_compile, "fit runs without XLA"
print("jit_compile:", model.jit_compile)
# --8<-- [end:functional-subclass]
