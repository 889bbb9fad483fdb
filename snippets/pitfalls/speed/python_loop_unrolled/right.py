"""`layers.RNN` accepts any cell, including one that you write, and the size of
the graph no longer depends on the number of steps. For standard cells use
`LSTM`, `GRU` or `SimpleRNN` directly. For other loops there are `ops.scan` and
`ops.while_loop`.
"""

# --8<-- [start:right]
import keras
import tensorflow as tf
from keras import layers

for steps in (10, 50):
    model = keras.Sequential(
        [keras.Input((steps, 3)), layers.RNN(layers.SimpleRNNCell(4))]
    )
    spec = tf.TensorSpec((None, steps, 3))
    graph = tf.function(model).get_concrete_function(spec).graph
    print(steps, "steps:", len(graph.get_operations()), "operations")
# --8<-- [end:right]
