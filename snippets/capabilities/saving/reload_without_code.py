"""Reload without your code

A `.keras` file describes a graph of Keras layers completely, so it loads where
none of your code is at hand. Of a class, also one that builds a graph, it holds
the name, the configuration and the weights; what the class does stands in your
code. Save the graph of its layers as a plain model, and that file loads.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

x = np.ones((2, 4), dtype="float32")
path = "reload_without_code.keras"
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.save(path)
reloaded = keras.saving.load_model(path)
assert np.allclose(reloaded(x), model(x)), "other outputs"
print(type(reloaded).__name__)
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(3)(inputs))
model.save(path)
reloaded = keras.saving.load_model(path)
assert np.allclose(reloaded(x), model(x)), "other outputs"
print(type(reloaded).__name__)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class UnregisteredNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = UnregisteredNet()
model(x)
model.save(path)
keras.saving.load_model(path)  # raises TypeError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only as keras.Model(inputs, model.call(inputs))
model = UnregisteredNet()
inputs = keras.Input((4,))
keras.Model(inputs, model.call(inputs)).save(path)
reloaded = keras.saving.load_model(path)
assert np.allclose(reloaded(x), model(x)), "other outputs"
print(type(reloaded).__name__)
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class UnregisteredGraph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(3)(inputs), **kwargs)


model = UnregisteredGraph()
model.save(path)
keras.saving.load_model(path)  # raises TypeError
# --8<-- [end:functional-subclass]

# --8<-- [start:functional-subclass-when]
# only as keras.Model(model.input, model.output)
model = UnregisteredGraph()
keras.Model(model.input, model.output).save(path)
reloaded = keras.saving.load_model(path)
assert np.allclose(reloaded(x), model(x)), "other outputs"
print(type(reloaded).__name__)
# --8<-- [end:functional-subclass-when]
