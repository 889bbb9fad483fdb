"""A Python loop over time steps

The first call takes longer and longer as the sequences grow, because the graph
holds every step of the loop. Give the cell to `layers.RNN` instead.

A Python loop in `call` runs while TensorFlow traces. TensorFlow sees no loop,
only the operations of the first step, of the second, and so on to the last.
`layers.RNN` puts a loop into the graph, with the operations of one step inside.
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
