"""Get a layer's output inside a nested functional model

A nested functional model keeps the graph that it was defined with: the `output`
of a layer in it is connected to the input of the nested model, not to the input
of the outer one. Define a third model, from the input of the nested model to
the layer that interests you, and call it on the tensor that enters the nested
model.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

data = np.ones((2, 4))


def inner_model():
    inputs = keras.Input((4,))
    x = layers.Dense(8, name="hidden")(inputs)
    return keras.Model(inputs, layers.Dense(4)(x), name="inner")


# --8<-- [end:imports]

# --8<-- [start:sequential]
inner = inner_model()
model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(4, name="first"),
        inner,
        layers.Dense(2),
    ]
)
hidden = inner.get_layer("hidden")
keras.Model(model.inputs[0], hidden.output)  # raises ValueError
# --8<-- [end:sequential]

# --8<-- [start:sequential-when]
# only through a third model that ends at the inner layer
inner = inner_model()
model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(4, name="first"),
        inner,
        layers.Dense(2),
    ]
)
hidden = inner.get_layer("hidden")
end = keras.Model(inner.input, hidden.output)
features = keras.Model(model.inputs[0], end(model.get_layer("first").output))
assert np.allclose(features(data), hidden(model.get_layer("first")(data)))
print(features(data).shape)
# --8<-- [end:sequential-when]

# --8<-- [start:functional]
inner = inner_model()
inputs = keras.Input((4,))
x = layers.Dense(4, name="first")(inputs)
model = keras.Model(inputs, layers.Dense(2)(inner(x)))
hidden = inner.get_layer("hidden")
keras.Model(model.input, hidden.output)  # raises ValueError
# --8<-- [end:functional]

# --8<-- [start:functional-when]
# only through a third model that ends at the inner layer
inner = inner_model()
inputs = keras.Input((4,))
x = layers.Dense(4, name="first")(inputs)
model = keras.Model(inputs, layers.Dense(2)(inner(x)))
hidden = inner.get_layer("hidden")
end = keras.Model(inner.input, hidden.output)
features = keras.Model(model.input, end(model.get_layer("first").output))
assert np.allclose(features(data), hidden(model.get_layer("first")(data)))
print(features(data).shape)
# --8<-- [end:functional-when]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, inner, **kwargs):
        super().__init__(**kwargs)
        self.first = layers.Dense(4)
        self.inner = inner
        self.last = layers.Dense(2)

    def call(self, inputs, training=None):
        return self.last(self.inner(self.first(inputs)))


inner = inner_model()
model = Net(inner)
inputs = keras.Input((4,))
model(inputs)
hidden = inner.get_layer("hidden")
keras.Model(inputs, hidden.output)  # raises ValueError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only through a third model that ends at the inner layer
inner = inner_model()
model = Net(inner)
inputs = keras.Input((4,))
model(inputs)
hidden = inner.get_layer("hidden")
end = keras.Model(inner.input, hidden.output)
features = keras.Model(inputs, end(model.first(inputs)))
assert np.allclose(features(data), hidden(model.first(data)))
print(features(data).shape)
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, inner, **kwargs):
        inputs = keras.Input((4,))
        x = layers.Dense(4, name="first")(inputs)
        x = layers.Dense(2)(inner(x))
        super().__init__(inputs, x, **kwargs)


inner = inner_model()
model = Graph(inner)
hidden = inner.get_layer("hidden")
keras.Model(model.input, hidden.output)  # raises ValueError
# --8<-- [end:functional-subclass]

# --8<-- [start:functional-subclass-when]
# only through a third model that ends at the inner layer
inner = inner_model()
model = Graph(inner)
hidden = inner.get_layer("hidden")
end = keras.Model(inner.input, hidden.output)
features = keras.Model(model.input, end(model.get_layer("first").output))
assert np.allclose(features(data), hidden(model.get_layer("first")(data)))
print(features(data).shape)
# --8<-- [end:functional-subclass-when]
