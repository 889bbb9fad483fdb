"""Run `call` on a `keras.Input` and pass the resulting functional model to
`plot_model`. It shares its layers with your model; the additional box is the
input.
"""

# --8<-- [start:right]
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
graph = keras.Model(inputs, model.call(inputs))
dot = keras.utils.model_to_dot(graph)

# pydot counts the defaults for all boxes as one more node, called "node"
boxes = [node for node in dot.get_nodes() if node.get_name() != "node"]
print("layers:", len(model.layers))
print("boxes: ", len(boxes))
print("arrows:", len(dot.get_edges()))
# --8<-- [end:right]
