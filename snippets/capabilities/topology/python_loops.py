"""Build layers in a loop

To build many identical `Dense` layers, or to make the depth of a model an argument,
create a new layer in each turn of a Python loop: in the list of a `Sequential` model,
in the definition of a functional model, or in the constructor of a subclassed model,
whose `call` then loops over them. The number of layers is known before any data, so
this works with every kind of model. Don't write
[`[layer] * depth`](../../pitfalls/learning/repeated-layer.md), which repeats a single
layer.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

x = np.ones((2, 4))
# --8<-- [end:imports]


# --8<-- [start:sequential]
def network(depth):
    hidden = [layers.Dense(4) for _ in range(depth)]
    return keras.Sequential([keras.Input((4,)), *hidden])


assert len(network(depth=3).weights) == 6
# --8<-- [end:sequential]


# --8<-- [start:functional]
def network(depth):
    x = inputs = keras.Input((4,))
    for _ in range(depth):
        x = layers.Dense(4)(x)
    return keras.Model(inputs, x)


assert len(network(depth=3).weights) == 6
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, depth, **kwargs):
        super().__init__(**kwargs)
        self.hidden = [layers.Dense(4) for _ in range(depth)]

    def call(self, inputs, training=None):
        x = inputs
        for layer in self.hidden:
            x = layer(x)
        return x


model = Net(depth=3)
model(x)
assert len(model.weights) == 6
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, depth, **kwargs):
        x = inputs = keras.Input((4,))
        for _ in range(depth):
            x = layers.Dense(4)(x)
        super().__init__(inputs, x, **kwargs)


model = Graph(depth=3)
assert len(model.weights) == 6
print(len(model.weights), "weights in three layers")
# --8<-- [end:functional-subclass]
