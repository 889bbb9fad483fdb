"""`clone_model` with a `clone_function` on a class

`clone_model` stops with "Arguments `clone_function` and `input_tensors` are
only supported for Sequential models or Functional models". Clone a functional
model around the `call` of your class instead.

A `clone_function` gets the layers one by one and returns what takes their
place. Keras then connects the new layers as the old ones were connected. It
knows these connections of a `Sequential` and of a functional model; those of a
class are Python code in `call`.
"""

# --8<-- [start:wrong]
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
model(inputs)
keras.models.clone_model(
    model, clone_function=without_dropout
)  # raises ValueError
# --8<-- [end:wrong]
