"""The output of a layer in the middle

A second model that ends at a layer in the middle shows what that layer
computes. In a graph the layer has an `output`, the symbolic tensor of its call,
where the second model can end. The layers of a class keep no such tensor until
you run its `call` method itself on a `keras.Input`; calling the model on one is
not enough.
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
# only after model.call has run on a keras.Input
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
