"""The picture of a class is a single box

`plot_model` and `model_to_dot` draw a subclassed model as one box without
arrows, however many layers it has, and also with `expand_nested=True`. Draw a
functional model around its `call` instead.

The arrows of the picture are the connections between layers. A functional model
records them while you build it. A class connects its layers anew in Python
whenever `call` runs, and keeps no record.
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
