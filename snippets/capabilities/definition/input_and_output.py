"""Use `model.input` and `model.output`

`model.input` and `model.output` are symbolic tensors, the two ends between which
you can define another model. A functional model has both from the start. In a
`Sequential` or a subclassed model they exist after a call on a `keras.Input`; a
call on arrays is not enough. A `Sequential` also has both ends from the start as
`model.inputs[0]` and `model.outputs[0]`.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

data = np.ones((2, 4))
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
keras.Model(model.input, model.output)  # raises AttributeError
# --8<-- [end:sequential]

# --8<-- [start:sequential-when]
# only after a call on a `keras.Input`, or as `inputs[0]` and `outputs[0]`
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
same = keras.Model(model.inputs[0], model.outputs[0])
assert np.allclose(same(data), model(data))

model(keras.Input((4,)))
same = keras.Model(model.input, model.output)
assert np.allclose(same(data), model(data))
# --8<-- [end:sequential-when]

# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(3)(inputs))
same = keras.Model(model.input, model.output)
assert np.allclose(same(data), model(data))
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net()
model(data)
keras.Model(model.input, model.output)  # raises AttributeError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only after a call on a `keras.Input`
model = Net()
model(keras.Input((4,)))
same = keras.Model(model.input, model.output)
assert np.allclose(same(data), model(data))
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(3)(inputs), **kwargs)


model = Graph()
same = keras.Model(model.input, model.output)
assert np.allclose(same(data), model(data))
# --8<-- [end:functional-subclass]
