"""Run `call` on a `keras.Input` and create a functional model from the result;
it shares the layers of your model. The clone has new, untrained weights: copy
them with `set_weights` if the replacement leaves the list of weights unchanged,
as here. A clone without `clone_function` needs only a class with a valid
`get_config`.
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
