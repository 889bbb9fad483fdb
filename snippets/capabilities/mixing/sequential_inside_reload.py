"""Load a nested `Sequential` model without its code

A `.keras` file describes a `Sequential` model layer by layer, also when that
model is nested in another. The file needs your code only if you wrote a class,
such as the outer model: of a class, the file holds only the name and the
configuration. Save the outer model as a functional model to load it without
that class.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

data = np.ones((2, 4))


def inner_model():
    return keras.Sequential(
        [
            keras.Input((4,)),
            layers.Dense(8, name="hidden"),
            layers.Dense(4),
        ],
        name="inner",
    )


# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), inner_model(), layers.Dense(2)])
model.save("sequential_inside_reload.keras")
loaded = keras.saving.load_model("sequential_inside_reload.keras")
assert np.allclose(loaded(data), model(data))
print(type(loaded).__name__, [layer.name for layer in loaded.layers])
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
x = inner_model()(inputs)
model = keras.Model(inputs, layers.Dense(2)(x))
model.save("sequential_inside_reload.keras")
loaded = keras.saving.load_model("sequential_inside_reload.keras")
assert np.allclose(loaded(data), model(data))
print(type(loaded).__name__, [layer.name for layer in loaded.layers])
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.inner = inner_model()
        self.dense = layers.Dense(2)

    def call(self, inputs, training=None):
        return self.dense(self.inner(inputs))


model = Net()
model(data)
model.save("sequential_inside_reload.keras")
keras.saving.load_model("sequential_inside_reload.keras")  # raises TypeError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only as a functional model built with its `call`
net = Net()
inputs = keras.Input((4,))
model = keras.Model(inputs, net.call(inputs))
model.save("sequential_inside_reload.keras")
loaded = keras.saving.load_model("sequential_inside_reload.keras")
assert np.allclose(loaded(data), model(data))
print(type(loaded).__name__, [layer.name for layer in loaded.layers])
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        x = inner_model()(inputs)
        super().__init__(inputs, layers.Dense(2)(x), **kwargs)


model = Graph()
model.save("sequential_inside_reload.keras")
keras.saving.load_model("sequential_inside_reload.keras")  # raises TypeError
# --8<-- [end:functional-subclass]

# --8<-- [start:functional-subclass-when]
# only as a functional model of the same graph
graph = Graph()
model = keras.Model(graph.input, graph.output)
model.save("sequential_inside_reload.keras")
loaded = keras.saving.load_model("sequential_inside_reload.keras")
assert np.allclose(loaded(data), model(data))
print(type(loaded).__name__, [layer.name for layer in loaded.layers])
# --8<-- [end:functional-subclass-when]
