"""Load a saved model without its code

A `.keras` file describes a `Sequential` or functional model completely if its
layers come from Keras, so `load_model` needs none of your code. Of a subclassed
model, even one that builds its graph in the constructor, the file holds only
the name, the configuration and the weights; what the class computes is in your
code. Save the same layers as a functional model instead, and that file loads
without the class.
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
# only as a functional model built with its `call`
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
# only as a functional model of the same graph
model = UnregisteredGraph()
keras.Model(model.input, model.output).save(path)
reloaded = keras.saving.load_model(path)
assert np.allclose(reloaded(x), model(x)), "other outputs"
print(type(reloaded).__name__)
# --8<-- [end:functional-subclass-when]
