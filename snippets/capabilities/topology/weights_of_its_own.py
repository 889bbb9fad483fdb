"""Train a weight that belongs to no layer

A trainable parameter of your own, such as a scalar, has to be a weight that the
model tracks: a weight of one of its layers, or a variable that is assigned to
an attribute of the model. In a subclassed model, create it with `add_weight`
and use it in `call`. In a functional or `Sequential` model, a variable that the
layers merely use is not tracked, and silently keeps its initial value. Assign
it to an attribute of the model to train it.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

x = np.ones((8, 4))
y = 2 * np.ones((8, 1))
# --8<-- [end:imports]

# --8<-- [start:sequential]
scale = keras.Variable(1.0)
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(1), layers.Lambda(lambda x: x * scale)]
)
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert scale.numpy() != 1.0, "it is not trained"  # raises AssertionError
# --8<-- [end:sequential]

# --8<-- [start:sequential-when]
# only if it is an attribute of the model
scale = keras.Variable(1.0)
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(1), layers.Lambda(lambda x: x * scale)]
)
model.scale = scale
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert scale.numpy() != 1.0
# --8<-- [end:sequential-when]

# --8<-- [start:functional]
scale = keras.Variable(1.0)
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(1)(inputs) * scale)
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert scale.numpy() != 1.0, "it is not trained"  # raises AssertionError
# --8<-- [end:functional]

# --8<-- [start:functional-when]
# only if it is an attribute of the model
scale = keras.Variable(1.0)
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(1)(inputs) * scale)
model.scale = scale
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert scale.numpy() != 1.0
# --8<-- [end:functional-when]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)
        self.scale = self.add_weight(shape=(), initializer="ones")

    def call(self, inputs, training=None):
        return self.dense(inputs) * self.scale


model = Net()
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert model.scale.numpy() != 1.0
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        scale = keras.Variable(1.0)
        super().__init__(inputs, layers.Dense(1)(inputs) * scale, **kwargs)
        self.scale = scale


model = Graph()
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(x, y, verbose=0)
assert model.scale.numpy() != 1.0
print(len(model.trainable_weights), "weights are trained")
# --8<-- [end:functional-subclass]
