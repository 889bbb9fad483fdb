"""Export a model as a SavedModel

From every kind of model, `export` writes a folder that TensorFlow loads without
your code and that takes batches of any size. It needs to know the shapes.
`Sequential` and functional models have them from `keras.Input`; a subclassed
model has them from its first call, and training counts as one. A `build` method
is not enough here.
"""

# --8<-- [start:imports]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

data = np.arange(12, dtype="float32").reshape(3, 4)
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.export("export_saved_model", verbose=False)
loaded = tf.saved_model.load("export_saved_model")
assert np.allclose(loaded.serve(data), model(data), atol=1e-5)
print(loaded.serve(data).shape)
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(3)(inputs))
model.export("export_saved_model", verbose=False)
loaded = tf.saved_model.load("export_saved_model")
assert np.allclose(loaded.serve(data), model(data), atol=1e-5)
print(loaded.serve(data).shape)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net()
model.export("export_saved_model", verbose=False)  # raises ValueError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only after a call, which may be on a `keras.Input`
model = Net()
model(keras.Input((4,)))
model.export("export_saved_model", verbose=False)
loaded = tf.saved_model.load("export_saved_model")
assert np.allclose(loaded.serve(data), model(data), atol=1e-5)
print(loaded.serve(data).shape)
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(3)(inputs), **kwargs)


model = Graph()
model.export("export_saved_model", verbose=False)
loaded = tf.saved_model.load("export_saved_model")
assert np.allclose(loaded.serve(data), model(data), atol=1e-5)
print(loaded.serve(data).shape)
# --8<-- [end:functional-subclass]
