"""`plot_model` shows one box for a subclassed model

`plot_model` and `model_to_dot` draw a subclassed model as a single box without
arrows, even with `expand_nested=True`. To plot its layers, wrap its `call` in a
functional model: `keras.Model(inputs, model.call(inputs))`.

The arrows of the plot are the recorded connections between layers. A functional
model records them while it is defined. A subclassed model connects its layers
in Python, each time `call` runs, and keeps no record.
"""

# --8<-- [start:wrong]
import keras
from keras import layers


class Perceptron(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(8, activation="relu")
        self.head = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.head(self.hidden(inputs))


model = Perceptron()
inputs = keras.Input((4,))
model(inputs)
dot = keras.utils.model_to_dot(model)

# pydot counts the defaults for all boxes as one more node, called "node"
boxes = [node for node in dot.get_nodes() if node.get_name() != "node"]
print("layers:", len(model.layers))
print("boxes: ", len(boxes))
print("arrows:", len(dot.get_edges()))
# --8<-- [end:wrong]
