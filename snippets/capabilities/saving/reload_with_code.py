"""Reload with registered classes

Registered under a name, and with its arguments in `get_config`, a class of your
own comes back from a `.keras` file with the same outputs. This holds for a layer
inside a graph and for the class of the model alike.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

x = np.ones((2, 4), dtype="float32")
path = "reload_with_code.keras"


@keras.saving.register_keras_serializable(package="reload_with_code")
class Scale(layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


# --8<-- [end:imports]
# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(3), Scale(5.0)])
model.save(path)
reloaded = keras.saving.load_model(path)
assert np.allclose(reloaded(x), model(x)), "other outputs"
print(type(reloaded).__name__, "with", type(reloaded.layers[-1]).__name__)
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, Scale(5.0)(layers.Dense(3)(inputs)))
model.save(path)
reloaded = keras.saving.load_model(path)
assert np.allclose(reloaded(x), model(x)), "other outputs"
print(type(reloaded).__name__, "with", type(reloaded.layers[-1]).__name__)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
@keras.saving.register_keras_serializable(package="reload_with_code")
class Net(keras.Model):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor
        self.dense = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.factor * self.dense(inputs)

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


model = Net(5.0)
model(x)
model.save(path)
reloaded = keras.saving.load_model(path)
assert np.allclose(reloaded(x), model(x)), "other outputs"
print(type(reloaded).__name__, "with factor", reloaded.factor)
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
@keras.saving.register_keras_serializable(package="reload_with_code")
class Graph(keras.Model):
    def __init__(self, factor, **kwargs):
        inputs = keras.Input((4,))
        outputs = factor * layers.Dense(3)(inputs)
        super().__init__(inputs, outputs, **kwargs)
        self.factor = factor

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


model = Graph(5.0)
model.save(path)
reloaded = keras.saving.load_model(path)
assert np.allclose(reloaded(x), model(x)), "other outputs"
print(type(reloaded).__name__, "with factor", reloaded.factor)
# --8<-- [end:functional-subclass]
