"""`clone_model`: "only supported for Sequential models"

`clone_model` with a `clone_function` raises ``Arguments `clone_function` and
`input_tensors` are only supported for Sequential models or Functional models``
for a subclassed model. Wrap its `call` in a functional model and clone that.

A `clone_function` receives each layer and returns its replacement. Keras then
connects the new layers like the old ones. It knows the connections of
`Sequential` and functional models, but those of a subclassed model are Python
code in `call`.
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
