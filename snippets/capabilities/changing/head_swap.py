"""Replace the last layer of a trained model

In a `Sequential` model, remove the last layer with `pop` and `add` another one.
From a functional model, define a new model that continues from the `output` of
the layer before the head. A subclassed model accepts no new layer once it is
built: pass the trained layers to a new object. If the head is a `Sequential`
that the class holds as an attribute, you can exchange its layers in place.
Compile again afterwards, even before `predict`, which otherwise keeps using the
old head.

For another number of classes, give the new layer that many units. To train the
new head alone, [freeze the other layers](../training/frozen-part.md), then
compile and fit.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

data = np.ones((2, 4))
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(8), layers.Dense(3)])
kernel = model.layers[0].kernel.numpy()
model.pop()
model.add(layers.Dense(5))
assert model(data).shape == (2, 5)
assert np.array_equal(model.layers[0].kernel, kernel)
print(type(model).__name__, model(data).shape)
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
x = layers.Dense(8, name="backbone")(inputs)
trained = keras.Model(inputs, layers.Dense(3)(x))
kernel = trained.get_layer("backbone").kernel.numpy()
outputs = layers.Dense(5)(trained.get_layer("backbone").output)
model = keras.Model(trained.input, outputs)
assert model(data).shape == (2, 5)
assert np.array_equal(model.get_layer("backbone").kernel, kernel)
print(type(model).__name__, model(data).shape)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, backbone, head, **kwargs):
        super().__init__(**kwargs)
        self.backbone = backbone
        self.head = head

    def call(self, inputs, training=None):
        return self.head(self.backbone(inputs))


model = Net(layers.Dense(8), layers.Dense(3))
model(data)
model.head = layers.Dense(5)  # raises ValueError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only in a new object with the old backbone, or inside a Sequential head
trained = Net(layers.Dense(8), layers.Dense(3))
trained(data)
kernel = trained.backbone.kernel.numpy()
model = Net(trained.backbone, layers.Dense(5))
assert model(data).shape == (2, 5)
assert np.array_equal(model.backbone.kernel, kernel)
print(type(model).__name__, model(data).shape)

head = keras.Sequential([layers.Dense(3)])
model = Net(layers.Dense(8), head)
model(data)
kernel = model.backbone.kernel.numpy()
model.head.pop()
model.head.add(layers.Dense(5))
model.compile(optimizer="sgd", loss="mean_squared_error")
assert model.predict(data, verbose=0).shape == (2, 5)
assert np.array_equal(model.backbone.kernel, kernel)
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        x = layers.Dense(8, name="backbone")(inputs)
        super().__init__(inputs, layers.Dense(3)(x), **kwargs)


trained = Graph()
kernel = trained.get_layer("backbone").kernel.numpy()
outputs = layers.Dense(5)(trained.get_layer("backbone").output)
model = keras.Model(trained.input, outputs)
assert model(data).shape == (2, 5)
assert np.array_equal(model.get_layer("backbone").kernel, kernel)
print(type(model).__name__, model(data).shape)
# --8<-- [end:functional-subclass]
