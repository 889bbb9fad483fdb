"""Get the output of an intermediate layer

Define a second model from the same input to the `output` of the layer that
interests you: it returns the intermediate activations. In a `Sequential` or
functional model, every layer has this symbolic tensor: `get_layer` finds the
layer by its name, and `model.layers[-2]` is the second-to-last one. Compute the
features with `predict` of the second model. In a subclassed model the layers
have no `output` until you run the `call` method on a `keras.Input`. Calling the
model itself is not enough.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

x = np.ones((2, 4), dtype="float32")
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(3, name="hidden"), layers.Dense(1)]
)
features = keras.Model(model.inputs[0], model.get_layer("hidden").output)
assert features(x).shape == (2, 3)
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
hidden = layers.Dense(3, name="hidden")(inputs)
model = keras.Model(inputs, layers.Dense(1)(hidden))
features = keras.Model(inputs, model.get_layer("hidden").output)
assert features(x).shape == (2, 3)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(3, name="hidden")
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        return self.dense(self.hidden(inputs))


model = Net()
model(x)
model.get_layer("hidden").output  # raises AttributeError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only after running `model.call` on a `keras.Input`
model = Net()
inputs = keras.Input((4,))
model.call(inputs)
features = keras.Model(inputs, model.get_layer("hidden").output)
assert features(x).shape == (2, 3)
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        hidden = layers.Dense(3, name="hidden")(inputs)
        super().__init__(inputs, layers.Dense(1)(hidden), **kwargs)


model = Graph()
features = keras.Model(model.input, model.get_layer("hidden").output)
assert features(x).shape == (2, 3)
# --8<-- [end:functional-subclass]
