"""Replace a layer in the middle of a model

`keras.models.clone_model` passes each layer of a `Sequential` or functional
model to a function that you write. Return the layer itself to keep it with its
weights, or a new layer to replace it. This is not possible for a subclassed
model, where only `call` determines how the layers are connected; and once such
a model is built, you can't assign another layer. Create a new object of the
class from the layers that you keep and the new one, or exchange the layers of a
`Sequential` that the class holds as an attribute.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

data = np.ones((2, 4))


def replace_middle(layer):
    if layer.name == "middle":
        return layers.Dense(8, activation="relu", name="new")
    return layer


# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8, name="first"),
        layers.Dense(8, name="middle"),
        layers.Dense(3, name="last"),
    ]
)
other = keras.models.clone_model(model, clone_function=replace_middle)
assert other.get_layer("first") is model.get_layer("first")
assert other(data).shape == (2, 3)
print([layer.name for layer in other.layers])
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,), name="inputs")
x = layers.Dense(8, name="first")(inputs)
x = layers.Dense(8, name="middle")(x)
model = keras.Model(inputs, layers.Dense(3, name="last")(x))
other = keras.models.clone_model(model, clone_function=replace_middle)
assert other.get_layer("first") is model.get_layer("first")
assert other(data).shape == (2, 3)
print([layer.name for layer in other.layers])
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, first, middle, last, **kwargs):
        super().__init__(**kwargs)
        self.first = first
        self.middle = middle
        self.last = last

    def call(self, inputs, training=None):
        return self.last(self.middle(self.first(inputs)))


model = Net(layers.Dense(8), layers.Dense(8), layers.Dense(3))
model(data)
model.middle = layers.Dense(8, activation="relu")  # raises ValueError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only in a new object that reuses the other layers, or inside a Sequential
model = Net(
    layers.Dense(8, name="first"),
    layers.Dense(8, name="middle"),
    layers.Dense(3, name="last"),
)
model(data)
new = layers.Dense(8, activation="relu", name="new")
other = Net(model.first, new, model.last)
assert other(data).shape == (2, 3)
print([layer.name for layer in other.layers])

middle = keras.Sequential([layers.Dense(8)])
model = Net(layers.Dense(8), middle, layers.Dense(3))
model(data)
kernel = model.first.kernel.numpy()
model.middle.pop()
model.middle.add(layers.Dense(8, activation="relu"))
assert model(data).shape == (2, 3)
assert np.array_equal(model.first.kernel, kernel)
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,), name="inputs")
        x = layers.Dense(8, name="first")(inputs)
        x = layers.Dense(8, name="middle")(x)
        x = layers.Dense(3, name="last")(x)
        super().__init__(inputs, x, **kwargs)


model = Graph()
other = keras.models.clone_model(model, clone_function=replace_middle)
assert other.get_layer("first") is model.get_layer("first")
assert other(data).shape == (2, 3)
print([layer.name for layer in other.layers])
# --8<-- [end:functional-subclass]
