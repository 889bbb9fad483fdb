"""Save and load a model with custom classes

Put the decorator `@keras.saving.register_keras_serializable` above the class to
save and load a custom layer or model, and return the arguments of its
constructor from `get_config`. `load_model` then restores the model from a
`.keras` file, and its outputs are the same. This applies to a custom layer in a
`Sequential` or functional model as well as to a subclassed model. The class
must be defined or imported before you load the file.
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
