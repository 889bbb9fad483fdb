"""Use the same layer twice, with shared weights

Use the same layer object in two places, as in a siamese network, and both share
one set of weights. In memory this works with every kind of model, but it also
has to survive saving and loading. The configuration of a `Sequential` model
names each layer once, so the loaded model uses the layer once and computes
something else, without an error. Share the layer inside a functional model and
put that into the `Sequential` model: it keeps the sharing.
"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

x = np.ones((2, 4), dtype="float32")
# --8<-- [end:imports]

# --8<-- [start:sequential]
shared = layers.Dense(4)
model = keras.Sequential([keras.Input((4,)), shared, shared])
assert np.allclose(model(x), shared(shared(x)))

model.save("shared_layers.keras")
loaded = keras.saving.load_model("shared_layers.keras")
same = np.allclose(loaded(x), model(x))
assert same, "the loaded model uses the layer once"  # raises AssertionError
# --8<-- [end:sequential]


# --8<-- [start:sequential-when]
# only inside a functional model in its list, or built again from code
inputs = keras.Input((4,))
shared = layers.Dense(4)
part = keras.Model(inputs, shared(shared(inputs)))
model = keras.Sequential([keras.Input((4,)), part])
model.save("shared_layers.keras")
loaded = keras.saving.load_model("shared_layers.keras")
assert len(loaded.weights) == 2
assert np.allclose(loaded(x), model(x))


def build():
    shared = layers.Dense(4)
    return keras.Sequential([keras.Input((4,)), shared, shared])


model, rebuilt = build(), build()
model.save("shared_layers.keras")
rebuilt.load_weights("shared_layers.keras")
assert len(rebuilt.weights) == 2
assert np.allclose(rebuilt(x), model(x))
# --8<-- [end:sequential-when]

# --8<-- [start:functional]
inputs = keras.Input((4,))
shared = layers.Dense(4)
model = keras.Model(inputs, shared(shared(inputs)))

model.save("shared_layers.keras")
loaded = keras.saving.load_model("shared_layers.keras")
assert len(loaded.weights) == 2
assert np.allclose(loaded(x), model(x))
# --8<-- [end:functional]


# --8<-- [start:subclassing]
@keras.saving.register_keras_serializable(package="shared_layers")
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.shared = layers.Dense(4)

    def call(self, inputs, training=None):
        return self.shared(self.shared(inputs))


model = Net()
model(x)
model.save("shared_layers.keras")
loaded = keras.saving.load_model("shared_layers.keras")
assert len(loaded.weights) == 2
assert np.allclose(loaded(x), model(x))
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
@keras.saving.register_keras_serializable(package="shared_layers")
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        shared = layers.Dense(4)
        super().__init__(inputs, shared(shared(inputs)), **kwargs)


model = Graph()
model.save("shared_layers.keras")
loaded = keras.saving.load_model("shared_layers.keras")
assert len(loaded.weights) == 2
assert np.allclose(loaded(x), model(x))
# --8<-- [end:functional-subclass]
