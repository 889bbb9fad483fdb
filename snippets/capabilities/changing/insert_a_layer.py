"""Insert a layer in the middle of a trained model

To add a `Dropout`, or any other layer, between existing layers, put the trained layers
and the new one into a new model. The layers are shared, so they keep their weights. For
a `Sequential` model, join parts of the list `model.layers`. A functional model is
rebuilt by `keras.models.clone_model`: its `clone_function` keeps each layer, and its
`call_function` calls the new layer on the output of the one before. This works in a
graph with branches, too. A subclassed model needs a class whose `call` has the new
layer.

`model.layers.insert` does nothing, since `layers` is a copy of the list. Compile the
new model before you train it.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

data = np.ones((2, 4))


def keep(layer):
    return layer


def insert_after_hidden(layer, *args, **kwargs):
    x = layer(*args, **kwargs)
    return layers.Dropout(0.5)(x) if layer.name == "hidden" else x


# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8, name="hidden"),
        layers.Dense(3, name="last"),
    ]
)
first, last = model.layers[:1], model.layers[1:]
other = keras.Sequential(
    [keras.Input((4,)), *first, layers.Dropout(0.5), *last]
)
assert isinstance(other.layers[1], layers.Dropout)
assert np.array_equal(other(data), model(data))
print([layer.name for layer in other.layers])
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,), name="inputs")
x = layers.Dense(8, name="hidden")(inputs)
model = keras.Model(inputs, layers.Dense(3, name="last")(x))
other = keras.models.clone_model(
    model, clone_function=keep, call_function=insert_after_hidden
)
assert isinstance(other.layers[2], layers.Dropout)
assert np.array_equal(other(data), model(data))
print([layer.name for layer in other.layers])
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, hidden, last, **kwargs):
        super().__init__(**kwargs)
        self.hidden = hidden
        self.last = last

    def call(self, inputs, training=None):
        return self.last(self.hidden(inputs))


model = Net(layers.Dense(8, name="hidden"), layers.Dense(3, name="last"))
model(data)
model.dropout = layers.Dropout(0.5)  # raises ValueError
# --8<-- [end:subclassing]


# --8<-- [start:subclassing-when]
# only in another class that calls the trained layers
class NetWithDropout(Net):
    def __init__(self, hidden, last, **kwargs):
        super().__init__(hidden, last, **kwargs)
        self.dropout = layers.Dropout(0.5)

    def call(self, inputs, training=None):
        x = self.dropout(self.hidden(inputs), training=training)
        return self.last(x)


other = NetWithDropout(model.hidden, model.last)
assert np.array_equal(other(data), model(data))
print([layer.name for layer in other.layers])
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,), name="inputs")
        x = layers.Dense(8, name="hidden")(inputs)
        x = layers.Dense(3, name="last")(x)
        super().__init__(inputs, x, **kwargs)


model = Graph()
other = keras.models.clone_model(
    model, clone_function=keep, call_function=insert_after_hidden
)
assert isinstance(other.layers[2], layers.Dropout)
assert np.array_equal(other(data), model(data))
print([layer.name for layer in other.layers])
# --8<-- [end:functional-subclass]
