"""Remove the last layer of a model

`pop` removes the last layer of a `Sequential` model. From a functional model,
define a second one that ends at the `output` of an earlier layer; the two share
their layers and weights. A subclassed model uses its last layer in `call`, and
once it is built you can't assign another in its place. Call the layers that you
keep in a new functional model, or remove the layer from a `Sequential` that the
class holds as an attribute.

To keep the model and only read the features in front of its last layer,
[get the output of that layer](../definition/intermediate-outputs.md).
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

data = np.ones((2, 4))
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(8), layers.Dense(3)])
features = model.layers[0](data)
model.pop()
assert np.allclose(model(data), features)
print(type(model).__name__, model(data).shape)
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
x = layers.Dense(8, name="backbone")(inputs)
model = keras.Model(inputs, layers.Dense(3)(x))
shorter = keras.Model(model.input, model.get_layer("backbone").output)
assert np.allclose(shorter(data), model.get_layer("backbone")(data))
print(type(shorter).__name__, shorter(data).shape)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.backbone = layers.Dense(8)
        self.head = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.head(self.backbone(inputs))


model = Net()
model(data)
model.head = layers.Identity()  # raises ValueError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only in a new model of the remaining layers, or inside a Sequential
model = Net()
model(data)
inputs = keras.Input((4,))
shorter = keras.Model(inputs, model.backbone(inputs))
assert np.allclose(shorter(data), model.backbone(data))
print(type(shorter).__name__, shorter(data).shape)


class HeadNet(Net):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.head = keras.Sequential([layers.Dense(3)])


model = HeadNet()
model(data)
model.head.pop()
assert np.allclose(model(data), model.backbone(data))
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        x = layers.Dense(8, name="backbone")(inputs)
        super().__init__(inputs, layers.Dense(3)(x), **kwargs)


model = Graph()
shorter = keras.Model(model.input, model.get_layer("backbone").output)
assert np.allclose(shorter(data), model.get_layer("backbone")(data))
print(type(shorter).__name__, shorter(data).shape)
# --8<-- [end:functional-subclass]
