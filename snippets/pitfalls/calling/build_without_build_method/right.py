"""In `build`, build each layer with the shape it will receive;
`compute_output_shape` gives the shape for the next one. If you only want
weights or a summary, `model(keras.Input((784,)))` creates the same weights
without a `build` method.
"""

# --8<-- [start:right]
import keras
from keras import layers


class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(32, activation="relu")
        self.classes = layers.Dense(10)

    def build(self, input_shape):
        self.hidden.build(input_shape)
        self.classes.build(self.hidden.compute_output_shape(input_shape))

    def call(self, inputs, training=None):
        return self.classes(self.hidden(inputs))


model = Net()
model.build((None, 784))
print("built:", model.built)
print("weights:", len(model.weights))
# --8<-- [end:right]
