"""Load a nested subclassed model without its code

Of a class that you write, a `.keras` file holds only the name, the
configuration and the weights, so loading needs its code, however deeply the
model is nested. To save a file that loads without it, run the `call` method of
the nested model on a symbolic tensor. That adds its layers to the graph of a
functional model, in which the class no longer occurs.
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
model = keras.Sequential([keras.Input((4,)), Inner()])
model.save("subclass_inside_reload.keras")
keras.saving.load_model("subclass_inside_reload.keras")  # raises TypeError
# --8<-- [end:sequential]

# --8<-- [start:sequential-when]
# only with a functional model inside, built with `inner.call`
inner = Inner()
inputs = keras.Input((4,))
view = keras.Model(inputs, inner.call(inputs), name="view")
model = keras.Sequential([keras.Input((4,)), view])
model.save("subclass_inside_reload.keras")
loaded = keras.saving.load_model("subclass_inside_reload.keras")
assert np.allclose(loaded(data), model(data))
print(type(loaded).__name__, [layer.name for layer in loaded.layers])
# --8<-- [end:sequential-when]

# --8<-- [start:functional]
inputs = keras.Input((4,))
x = Inner()(inputs)
model = keras.Model(inputs, layers.Dense(2)(x))
model.save("subclass_inside_reload.keras")
keras.saving.load_model("subclass_inside_reload.keras")  # raises TypeError
# --8<-- [end:functional]

# --8<-- [start:functional-when]
# only with `inner.call` in place of `inner`
inner = Inner()
inputs = keras.Input((4,))
x = inner.call(inputs)
model = keras.Model(inputs, layers.Dense(2)(x))
model.save("subclass_inside_reload.keras")
loaded = keras.saving.load_model("subclass_inside_reload.keras")
assert np.allclose(loaded(data), model(data))
print(type(loaded).__name__, [layer.name for layer in loaded.layers])
# --8<-- [end:functional-when]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.inner = Inner()
        self.dense = layers.Dense(2)

    def call(self, inputs, training=None):
        return self.dense(self.inner(inputs))


model = Net()
model(data)
model.save("subclass_inside_reload.keras")
keras.saving.load_model("subclass_inside_reload.keras")  # raises TypeError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only rebuilt as a functional model of all its layers
net = Net()
inputs = keras.Input((4,))
x = net.inner.call(inputs)
model = keras.Model(inputs, net.dense(x))
model.save("subclass_inside_reload.keras")
loaded = keras.saving.load_model("subclass_inside_reload.keras")
assert np.allclose(loaded(data), model(data))
print(type(loaded).__name__, [layer.name for layer in loaded.layers])
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        x = Inner()(inputs)
        super().__init__(inputs, layers.Dense(2)(x), **kwargs)


model = Graph()
model.save("subclass_inside_reload.keras")
keras.saving.load_model("subclass_inside_reload.keras")  # raises TypeError
# --8<-- [end:functional-subclass]

# --8<-- [start:functional-subclass-when]
# only rebuilt as a functional model of all its layers
graph = Graph()
_, inner, dense = graph.layers
x = inner.call(graph.input)
model = keras.Model(graph.input, dense(x))
model.save("subclass_inside_reload.keras")
loaded = keras.saving.load_model("subclass_inside_reload.keras")
assert np.allclose(loaded(data), model(data))
print(type(loaded).__name__, [layer.name for layer in loaded.layers])
# --8<-- [end:functional-subclass-when]
