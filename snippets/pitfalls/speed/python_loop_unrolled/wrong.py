"""A custom recurrent layer starts slowly: Python loop over steps

A custom layer with a Python `for` loop over time steps takes longer to start
the longer the sequences are, because every step is added to the graph. Wrap the
computation of one step in a cell and use `layers.RNN`.

A Python loop in `call` runs while TensorFlow traces it. TensorFlow does not see
a loop, only the operations of the first step, the second, and so on: the loop
is unrolled. `layers.RNN` adds a loop operation to the graph, with the
operations of a single step inside.
"""

# --8<-- [start:wrong]
import keras
import tensorflow as tf
from keras import layers, ops


class Recurrent(layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.cell = layers.SimpleRNNCell(units)

    def call(self, inputs, training=None):
        x = ops.zeros((ops.shape(inputs)[0], self.units))
        for step in range(inputs.shape[1]):
            x, _ = self.cell(inputs[:, step], [x])
        return x


for steps in (10, 50):
    model = keras.Sequential([keras.Input((steps, 3)), Recurrent(4)])
    spec = tf.TensorSpec((None, steps, 3))
    graph = tf.function(model).get_concrete_function(spec).graph
    print(steps, "steps:", len(graph.get_operations()), "operations")
# --8<-- [end:wrong]
