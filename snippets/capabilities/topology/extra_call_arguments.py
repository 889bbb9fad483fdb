"""Pass extra arguments to `call`

The `call` method of a subclassed model can have parameters that you add and set
when you call the model. A graph keeps the arguments that its layers got when it
was defined, and ignores one that you pass later, without an error. A subclass
that overrides `call` can use it and run the layers with `super().call`; so can a
subclass of `keras.Sequential`. `fit`, `evaluate` and `predict` pass inputs only:
for them, make the argument a second input, or pass it in your own `train_step`.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers


class Scale(layers.Layer):
    def call(self, inputs, scale=1.0, training=None):
        return inputs * scale


x = np.ones((2, 4), dtype="float32")
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), Scale()])
scaled = model(x, scale=2.0)
assert np.allclose(scaled, 2 * x), "it is ignored"  # raises AssertionError
# --8<-- [end:sequential]


# --8<-- [start:sequential-when]
# only with `call` overridden in a subclass
class ScaledSequential(keras.Sequential):
    def call(self, inputs, scale=1.0, training=None):
        return scale * super().call(inputs, training=training)


model = ScaledSequential([keras.Input((4,)), layers.Dense(4)])
assert np.allclose(model(x, scale=2.0), 2 * model(x))
# --8<-- [end:sequential-when]

# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, Scale()(inputs))
scaled = model(x, scale=2.0)
assert np.allclose(scaled, 2 * x), "it is ignored"  # raises AssertionError
# --8<-- [end:functional]

# --8<-- [start:functional-when]
# only as a second input, or with `call` overridden in a subclass
inputs = keras.Input((4,))
scale = keras.Input((1,))
model = keras.Model([inputs, scale], Scale()(inputs, scale=scale))
assert np.allclose(model([x, np.full((2, 1), 2.0)]), 2 * x)


class ScaledModel(keras.Model):
    def call(self, inputs, scale=1.0, training=None):
        return scale * super().call(inputs, training=training)


scaled_model = ScaledModel(inputs, layers.Dense(4)(inputs))
assert np.allclose(scaled_model(x, scale=2.0), 2 * scaled_model(x))
# --8<-- [end:functional-when]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.scale = Scale()

    def call(self, inputs, scale=1.0, training=None):
        return self.scale(inputs, scale=scale)


model = Net()
assert np.allclose(model(x), x)
assert np.allclose(model(x, scale=2.0), 2 * x)
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, Scale()(inputs), **kwargs)


scaled = Graph()(x, scale=2.0)
assert np.allclose(scaled, 2 * x), "it is ignored"  # raises AssertionError
# --8<-- [end:functional-subclass]


# --8<-- [start:functional-subclass-when]
# only with `call` overridden in the class
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(4)(inputs), **kwargs)

    def call(self, inputs, scale=1.0, training=None):
        return scale * super().call(inputs, training=training)


model = Graph()
assert np.allclose(model(x, scale=2.0), 2 * model(x))
# --8<-- [end:functional-subclass-when]
