"""Run `call` on a `keras.Input` and make a functional model of the result. It
shares its layers with your model and has the graph that `clone_model` needs.
The clone has new weights.
"""

# --8<-- [start:right]
import keras
from keras import layers


class Classifier(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dropout = layers.Dropout(0.5)
        self.head = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.head(self.dropout(inputs))


def without_dropout(layer):
    if isinstance(layer, layers.Dropout):
        return layers.Identity()
    return layer.__class__.from_config(layer.get_config())


model = Classifier()
inputs = keras.Input((4,))
graph = keras.Model(inputs, model.call(inputs))
clone = keras.models.clone_model(graph, clone_function=without_dropout)
print([layer.__class__.__name__ for layer in clone.layers])
# --8<-- [end:right]
