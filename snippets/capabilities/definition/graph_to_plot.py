"""Plot the architecture of a model

`keras.utils.plot_model` draws the graph of layers that `model_to_dot` returns;
the code below counts the arrows in that graph. `Sequential` and functional
models are plotted layer by layer. A subclassed model appears as a single box,
because Keras doesn't know what its `call` method does. Run `call` on a
`keras.Input` to turn it into a functional model, and plot that one. With
`show_shapes=True`, `show_layer_names=True` and `expand_nested=True`, `plot_model` adds
the shapes, the names and the layers of nested models.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(3), layers.Dense(1)])
graph = keras.utils.model_to_dot(model)
assert len(graph.get_edges()) == 1, "no arrow between the layers"
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
x = layers.Dense(3)(inputs)
model = keras.Model(inputs, layers.Dense(1)(x))
graph = keras.utils.model_to_dot(model)
# One more than in Sequential, whose graph leaves out the input.
assert len(graph.get_edges()) == 2, "no arrows between the layers"
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(3)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        return self.dense(self.hidden(inputs))


model = Net()
model(np.ones((2, 4)))
graph = keras.utils.model_to_dot(model)
assert graph.get_edges(), "one box, no arrows"  # raises AssertionError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only as a functional model built with its `call`
model = Net()
inputs = keras.Input((4,))
functional = keras.Model(inputs, model.call(inputs))
graph = keras.utils.model_to_dot(functional)
assert len(graph.get_edges()) == 2, "no arrows between the layers"
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        x = layers.Dense(3)(inputs)
        super().__init__(inputs, layers.Dense(1)(x), **kwargs)


graph = keras.utils.model_to_dot(Graph())
assert len(graph.get_edges()) == 2, "no arrows between the layers"
# --8<-- [end:functional-subclass]
