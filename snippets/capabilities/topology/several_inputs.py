"""Build a model with two or more inputs

For multiple inputs, define a `keras.Input` for each, for instance for an image and for
a row of metadata, and pass the list of them to `keras.Model`. `fit` and `predict` take
the arrays as a list in the same order, or as a dictionary by the names of the inputs;
[a `tf.data.Dataset`](../../pitfalls/data/two-inputs-in-dataset.md) yields
`((left, right), targets)`. A subclassed model receives the list in `call`. A
`Sequential` model allows only one `keras.Input`; it accepts a list of inputs only if
you leave that out and its first layer takes a list, as `Concatenate` does.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

left = np.ones((8, 2))
right = np.ones((8, 3))
targets = np.ones((8, 1))
# --8<-- [end:imports]

# --8<-- [start:sequential]
keras.Sequential(
    [
        keras.Input((2,)),
        keras.Input((3,)),
        layers.Concatenate(),
        layers.Dense(1),
    ]
)  # raises ValueError
# --8<-- [end:sequential]

# --8<-- [start:sequential-when]
# only without `keras.Input`, if the first layer takes a list
model = keras.Sequential([layers.Concatenate(), layers.Dense(1)])
assert model([left, right]).shape == (8, 1)
# --8<-- [end:sequential-when]

# --8<-- [start:functional]
inputs = [keras.Input((2,), name="left"), keras.Input((3,), name="right")]
x = layers.Concatenate()(inputs)
model = keras.Model(inputs, layers.Dense(1)(x))
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit([left, right], targets, verbose=0)
model.fit({"left": left, "right": right}, targets, verbose=0)
assert model([left, right]).shape == (8, 1)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.concatenate = layers.Concatenate()
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        left, right = inputs
        return self.dense(self.concatenate([left, right]))


model = Net()
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit([left, right], targets, verbose=0)
assert model([left, right]).shape == (8, 1)
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = [keras.Input((2,)), keras.Input((3,))]
        x = layers.Concatenate()(inputs)
        super().__init__(inputs, layers.Dense(1)(x), **kwargs)


model = Graph()
assert model([left, right]).shape == (8, 1)
# --8<-- [end:functional-subclass]
