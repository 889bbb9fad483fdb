"""Get a layer's output inside a nested subclassed model

In the graph of the outer model, a nested subclassed model is a single step, and
the layers inside it have no `output`. Run its `call` method on the symbolic
tensor that enters it: this calls the inner layers one by one, with the weights
that they have, and gives each of them an `output`.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

data = np.ones((2, 4))


class Inner(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(8, name="hidden")
        self.dense = layers.Dense(4)

    def call(self, inputs, training=None):
        return self.dense(self.hidden(inputs))


# --8<-- [end:imports]

# --8<-- [start:sequential]
inner = Inner()
model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(4, name="first"),
        inner,
        layers.Dense(2),
    ]
)
hidden = inner.get_layer("hidden")
keras.Model(model.inputs[0], hidden.output)  # raises AttributeError
# --8<-- [end:sequential]

# --8<-- [start:sequential-when]
# only after running `inner.call` on its symbolic input
inner = Inner()
model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(4, name="first"),
        inner,
        layers.Dense(2),
    ]
)
hidden = inner.get_layer("hidden")
inner.call(model.get_layer("first").output)
features = keras.Model(model.inputs[0], hidden.output)
assert np.allclose(features(data), hidden(model.get_layer("first")(data)))
print(features(data).shape)
# --8<-- [end:sequential-when]

# --8<-- [start:functional]
inner = Inner()
inputs = keras.Input((4,))
x = layers.Dense(4, name="first")(inputs)
model = keras.Model(inputs, layers.Dense(2)(inner(x)))
hidden = inner.get_layer("hidden")
keras.Model(model.input, hidden.output)  # raises AttributeError
# --8<-- [end:functional]

# --8<-- [start:functional-when]
# only after running `inner.call` on its symbolic input
inner = Inner()
inputs = keras.Input((4,))
x = layers.Dense(4, name="first")(inputs)
model = keras.Model(inputs, layers.Dense(2)(inner(x)))
hidden = inner.get_layer("hidden")
inner.call(model.get_layer("first").output)
features = keras.Model(model.input, hidden.output)
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


inner = Inner()
model = Net(inner)
inputs = keras.Input((4,))
model(inputs)
hidden = inner.get_layer("hidden")
keras.Model(inputs, hidden.output)  # raises AttributeError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only after running `inner.call` on its symbolic input
inner = Inner()
model = Net(inner)
inputs = keras.Input((4,))
model(inputs)
hidden = inner.get_layer("hidden")
inner.call(model.first(inputs))
features = keras.Model(inputs, hidden.output)
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


inner = Inner()
model = Graph(inner)
hidden = inner.get_layer("hidden")
keras.Model(model.input, hidden.output)  # raises AttributeError
# --8<-- [end:functional-subclass]

# --8<-- [start:functional-subclass-when]
# only after running `inner.call` on its symbolic input
inner = Inner()
model = Graph(inner)
hidden = inner.get_layer("hidden")
inner.call(model.get_layer("first").output)
features = keras.Model(model.input, hidden.output)
assert np.allclose(features(data), hidden(model.get_layer("first")(data)))
print(features(data).shape)
# --8<-- [end:functional-subclass-when]
