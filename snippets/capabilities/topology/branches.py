"""Build a model with a skip connection

In a residual block the input takes two paths, one through a layer and one past
it, and the results are added. With the Functional API, pass both tensors to
`layers.Add`; in a subclassed model, add them in `call`. In a `Sequential` model
each layer receives only the output of the layer before it, so both paths have
to be inside one of its layers, such as a nested functional model.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

x = np.ones((2, 4), dtype="float32")
# --8<-- [end:imports]

# --8<-- [start:sequential]
keras.Sequential(
    [keras.Input((4,)), layers.Dense(4), layers.Add()]
)  # raises ValueError
# --8<-- [end:sequential]

# --8<-- [start:sequential-when]
# only inside one of its layers, which may be a functional model
inputs = keras.Input((4,))
dense = layers.Dense(4)
block = keras.Model(inputs, layers.Add()([inputs, dense(inputs)]))
model = keras.Sequential([keras.Input((4,)), block])
assert np.allclose(model(x), x + dense(x))
# --8<-- [end:sequential-when]

# --8<-- [start:functional]
inputs = keras.Input((4,))
dense = layers.Dense(4)
model = keras.Model(inputs, layers.Add()([inputs, dense(inputs)]))
assert np.allclose(model(x), x + dense(x))
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(4)

    def call(self, inputs, training=None):
        return inputs + self.dense(inputs)


model = Net()
assert np.allclose(model(x), x + model.dense(x))
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        x = layers.Dense(4, name="dense")(inputs)
        super().__init__(inputs, layers.Add()([inputs, x]), **kwargs)


model = Graph()
assert np.allclose(model(x), x + model.get_layer("dense")(x))
# --8<-- [end:functional-subclass]
