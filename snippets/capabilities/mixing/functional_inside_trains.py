"""Train a nested functional model

Every model is a layer, so any model can contain a functional model. `fit`
trains its weights along with those of the outer model, and puts layers such as
`BatchNormalization` inside it into training mode. If the outer model is
subclassed, its `call` needs `training` in its signature for that.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

data = np.arange(32).reshape(8, 4) / 32
targets = np.ones((8, 2))


# Before training, gamma is 1 and moving_mean is 0.
def inner_model():
    inputs = keras.Input((4,))
    x = layers.BatchNormalization(name="norm")(inputs)
    return keras.Model(inputs, layers.Dense(4)(x), name="inner")


# --8<-- [end:imports]

# --8<-- [start:sequential]
inner = inner_model()
model = keras.Sequential([keras.Input((4,)), inner, layers.Dense(2)])
model.compile("sgd", "mse")
model.fit(data, targets, verbose=0)
norm = inner.get_layer("norm")
assert np.all(norm.gamma != 1), "the inner model does not train"
assert np.all(norm.moving_mean != 0), "the inner model is not in training mode"
print(len(model.trainable_variables), "variables train")
# --8<-- [end:sequential]

# --8<-- [start:functional]
inner = inner_model()
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(2)(inner(inputs)))
model.compile("sgd", "mse")
model.fit(data, targets, verbose=0)
norm = inner.get_layer("norm")
assert np.all(norm.gamma != 1), "the inner model does not train"
assert np.all(norm.moving_mean != 0), "the inner model is not in training mode"
print(len(model.trainable_variables), "variables train")
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, inner, **kwargs):
        super().__init__(**kwargs)
        self.inner = inner
        self.dense = layers.Dense(2)

    def call(self, inputs, training=None):
        return self.dense(self.inner(inputs))


inner = inner_model()
model = Net(inner)
model.compile("sgd", "mse")
model.fit(data, targets, verbose=0)
norm = inner.get_layer("norm")
assert np.all(norm.gamma != 1), "the inner model does not train"
assert np.all(norm.moving_mean != 0), "the inner model is not in training mode"
print(len(model.trainable_variables), "variables train")
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, inner, **kwargs):
        inputs = keras.Input((4,))
        outputs = layers.Dense(2)(inner(inputs))
        super().__init__(inputs, outputs, **kwargs)


inner = inner_model()
model = Graph(inner)
model.compile("sgd", "mse")
model.fit(data, targets, verbose=0)
norm = inner.get_layer("norm")
assert np.all(norm.gamma != 1), "the inner model does not train"
assert np.all(norm.moving_mean != 0), "the inner model is not in training mode"
print(len(model.trainable_variables), "variables train")
# --8<-- [end:functional-subclass]
