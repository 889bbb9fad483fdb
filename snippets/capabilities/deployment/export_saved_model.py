"""Export a model as a SavedModel

All four ways end in a folder that TensorFlow loads without your code and that
takes batches of any size. The export needs to know the shapes: `Sequential` and
a graph have them from `keras.Input`, a class has them from its first call.
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
model(data[:1])
model.export("export_saved_model", verbose=False)
loaded = tf.saved_model.load("export_saved_model")
assert np.allclose(loaded.serve(data), model(data), atol=1e-5)
print(loaded.serve(data).shape)
# --8<-- [end:subclassing]


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
