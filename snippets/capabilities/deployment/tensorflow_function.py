"""Call a model inside a `tf.function`

TensorFlow can trace every kind of model, so you can pass a model to
`tf.function`, or call it inside a function that has this decorator. The traced
graph gives the same outputs as the model. With `None` as the batch size in
`input_signature`, one graph serves batches of every size.
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
expected = model(data)
function = tf.function(model, input_signature=[tf.TensorSpec((None, 4))])
assert np.allclose(function(data), expected, atol=1e-5)
assert np.allclose(function(data[:1]), expected[:1], atol=1e-5)
print(function.experimental_get_tracing_count(), "graph")
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(3)(inputs))
expected = model(data)
function = tf.function(model, input_signature=[tf.TensorSpec((None, 4))])
assert np.allclose(function(data), expected, atol=1e-5)
assert np.allclose(function(data[:1]), expected[:1], atol=1e-5)
print(function.experimental_get_tracing_count(), "graph")
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net()
expected = model(data)
function = tf.function(model, input_signature=[tf.TensorSpec((None, 4))])
assert np.allclose(function(data), expected, atol=1e-5)
assert np.allclose(function(data[:1]), expected[:1], atol=1e-5)
print(function.experimental_get_tracing_count(), "graph")
# --8<-- [end:subclassing]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(3)(inputs), **kwargs)


model = Graph()
expected = model(data)
function = tf.function(model, input_signature=[tf.TensorSpec((None, 4))])
assert np.allclose(function(data), expected, atol=1e-5)
assert np.allclose(function(data[:1]), expected[:1], atol=1e-5)
print(function.experimental_get_tracing_count(), "graph")
# --8<-- [end:functional-subclass]
