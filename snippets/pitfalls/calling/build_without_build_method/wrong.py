""" "the layer does not have a `build()` method implemented"

`model.build(input_shape)` on a subclassed model warns that ``the layer does not
have a `build()` method implemented``, and the model has no weights afterwards.
Call the model once on `keras.Input(shape)`, or write a `build` method that
builds each layer.

The inherited `build` cannot know which shape reaches which layer, because that
is determined in `call`, which it does not run. It marks the model as built and
leaves the layers inside unbuilt.
"""

# --8<-- [start:wrong]
import keras
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(32, activation="relu")
        self.classes = layers.Dense(10)

    def call(self, inputs, training=None):
        return self.classes(self.hidden(inputs))


model = Net()
model.build((None, 784))  # warns UserWarning
print("built:", model.built)
print("weights:", len(model.weights))
# --8<-- [end:wrong]
